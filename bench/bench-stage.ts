import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { temporal } from '@temporalio/proto';
import { parse } from 'yaml';
import { rehearse } from '../client/rehearsal/rehearse';
import type { RehearsalReport } from '../client/rehearsal/report';
import { type Scenario, scenarioSchema } from '../client/rehearsal/scenario';
import { startOfDay } from '../domain/instant';
import { type OrganisationFile, organisationFileSchema } from '../domain/organisation';
import { parseInput } from '../domain/validation';
import { openStage } from '../embedded/open-stage';
import { exampleOrganisation, productFolder, workflowBundle } from '../embedded/product-files';
import { startEngine } from '../engine/launcher';
import { installRuntime } from '../worker/install-runtime';
import { inTemporaryFolder } from './temporary-folder';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

/** A scenario that was played, and the histories of its entities. */
export interface PlayedScenario {
  readonly report: RehearsalReport;
  /** History of the first entity. */
  readonly events: readonly HistoryEvent[];
  /** Histories by workflow id, in the order in which the entities began. */
  readonly histories: ReadonlyMap<string, readonly HistoryEvent[]>;
}

/** The year of `examples/rehearsal-hire-2018.yaml`. */
export function exampleYear(): Scenario {
  const file = join(productFolder(), 'examples', 'rehearsal-hire-2018.yaml');
  return parseInput(scenarioSchema, parse(readFileSync(file, 'utf8')));
}

let runtime = false;

/** Plays a scenario on an engine and a worker of its own, which are up before it begins. */
export function play(scenario: Scenario): Promise<PlayedScenario> {
  if (!runtime) installRuntime('ERROR', 'off');
  runtime = true;
  return inTemporaryFolder(async (folder) => {
    const engine = await startEngine({ folder, logFile: join(folder, 'engine.log'), fsync: 'normal' });
    try {
      return await playOn({ address: engine.address, namespace: engine.namespaces.rehearsal }, scenario, folder);
    } finally {
      await engine.stop();
    }
  });
}

async function playOn(engine: { address: string; namespace: string }, scenario: Scenario, folder: string) {
  const organisation = (scenario.organisation as OrganisationFile | undefined) ?? exampleHouse();
  const start = startOfDay(scenario.from);
  const { stage, close } = await openStage({ engine, organisation, folder, start, bundlePath: workflowBundle() });
  try {
    const report = await rehearse(scenario, stage);
    const histories = new Map<string, readonly HistoryEvent[]>();
    for (const entityId of report.summary.entities) {
      const { events } = await stage.deps.engine.workflow.getHandle(entityId).fetchHistory();
      histories.set(entityId, events ?? []);
    }
    const [events = []] = histories.values();
    return { report, events, histories };
  } finally {
    await close();
  }
}

function exampleHouse(): OrganisationFile {
  return parseInput(organisationFileSchema, parse(readFileSync(exampleOrganisation(), 'utf8')));
}
