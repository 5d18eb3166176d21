import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { EngineAddress } from '../client/connection';
import { type RehearsalStage, rehearse } from '../client/rehearsal/rehearse';
import type { RehearsalEntry, RehearsalReport } from '../client/rehearsal/report';
import { type Scenario, scenarioSchema } from '../client/rehearsal/scenario';
import { readRunFile } from '../client/run-file';
import { referenceOf } from '../domain/entity-id';
import { FristwerkError } from '../domain/errors';
import { startOfDay } from '../domain/instant';
import { type OrganisationFile, organisationFileSchema } from '../domain/organisation';
import { parseInput } from '../domain/validation';
import { startEngine } from '../engine/launcher';
import { openStore } from '../store/open-store';
import { exportOrganisations } from '../store/organisations';
import { installRuntime } from '../worker/install-runtime';
import { openStage } from './open-stage';
import { exampleOrganisation, workflowBundle } from './product-files';

/** Where a rehearsal finds an engine and whom it is told to. */
export interface RehearsalCall {
  /** Data folder of the Fristwerk whose engine and organisations are used, when it runs. */
  readonly dataFolder: string;
  readonly onEntry: (entry: RehearsalEntry) => void;
  /** Keeps each entity's raw history here, as `<file reference>.json`. */
  readonly historyFolder?: string;
}

/**
 * Plays a scenario on a stage of its own: on the engine of the running Fristwerk, else on one started for it.
 * Leaves nothing behind but what it tells.
 * @throws INVALID_INPUT when the scenario is faulty; ENGINE_UNREACHABLE
 */
export async function rehearseScenario(input: unknown, call: RehearsalCall): Promise<RehearsalReport> {
  const scenario = parseInput(scenarioSchema, input);
  installRuntime('ERROR');
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-probelauf-'));
  const house = await findHouse(call.dataFolder, folder);
  try {
    const { engine, organisation } = house;
    const start = startOfDay(scenario.from);
    const stage = { engine, organisation, folder, start, onEntry: call.onEntry, bundlePath: workflowBundle() };
    const opened = await openStage(stage);
    return await rehearseAndKeep(scenario, opened.stage, call.historyFolder).finally(opened.close);
  } finally {
    await house.leave();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rehearseAndKeep(scenario: Scenario, stage: RehearsalStage, folder: string | undefined) {
  const report = await rehearse(scenario, stage);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    for (const entityId of report.summary.entities) {
      const history = await stage.fristwerk.rawHistory(entityId);
      writeFileSync(join(folder, `${referenceOf(entityId)}.json`), `${JSON.stringify(history)}\n`);
    }
  }
  return report;
}

interface House {
  readonly engine: EngineAddress;
  readonly organisation: OrganisationFile;
  readonly leave: () => Promise<void>;
}

async function findHouse(dataFolder: string, folder: string): Promise<House> {
  const runFile = join(dataFolder, 'run.json');
  return existsSync(runFile) ? runningHouse(runFile) : temporaryHouse(folder);
}

async function runningHouse(runFile: string): Promise<House> {
  const { engine, storePath } = readRunFile(runFile);
  const store = openStore(storePath);
  const organisation = await exportOrganisations(store).finally(store.close);
  const address = { address: engine.address, namespace: engine.namespaces.rehearsal };
  return { engine: address, organisation, leave: async () => undefined };
}

async function temporaryHouse(folder: string): Promise<House> {
  const engine = await startEngine({ folder, logFile: join(folder, 'engine.log'), fsync: 'normal' }).catch((cause) => {
    throw new FristwerkError('ENGINE_UNREACHABLE', { cause });
  });
  const organisation = parseInput(organisationFileSchema, parse(readFileSync(exampleOrganisation(), 'utf8')));
  return {
    engine: { address: engine.address, namespace: engine.namespaces.rehearsal },
    organisation,
    leave: engine.stop,
  };
}
