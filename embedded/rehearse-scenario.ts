import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RehearsalStage, rehearse } from '../client/rehearsal/rehearse';
import type { RehearsalEntry, RehearsalReport } from '../client/rehearsal/report';
import { type Scenario, scenarioSchema } from '../client/rehearsal/scenario';
import { referenceOf } from '../domain/entity-id';
import { startOfDay } from '../domain/instant';
import { parseInput } from '../domain/validation';
import { START } from '../texts/start';
import { installRuntime } from '../worker/install-runtime';
import { findHouse } from './find-house';
import { onSignals } from './on-signals';
import { openStage } from './open-stage';
import { ProcessRegister } from './process-register';
import { workflowBundle } from './product-files';

/** Where a rehearsal finds an engine and whom it is told to. */
export interface RehearsalCall {
  /** Data folder of the Fristwerk whose engine and organisations are used, when it runs. */
  readonly dataFolder: string;
  readonly onEntry: (entry: RehearsalEntry) => void;
  /** Keeps each entity's raw history here, as `<file reference>.json`. */
  readonly historyFolder?: string;
}

/** As shells report a program that was ended with Ctrl-C. */
const INTERRUPTED = 130;

/**
 * Plays a scenario on a stage of its own: on the engine of the running Fristwerk, else on one started for it.
 * Leaves nothing behind but what it tells, also after Ctrl-C or SIGTERM: then it ends the process with code 130.
 * @throws INVALID_INPUT when the scenario is faulty; ENGINE_UNREACHABLE
 */
export async function rehearseScenario(input: unknown, call: RehearsalCall): Promise<RehearsalReport> {
  const scenario = parseInput(scenarioSchema, input);
  installRuntime('ERROR', 'off');
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-probelauf-'));
  const ground = { folder, register: new ProcessRegister(join(folder, 'processes.json')) };
  const { interrupted, off } = listen(ground);
  try {
    return await play(scenario, call, ground, interrupted);
  } catch (error) {
    // Whatever broke because the end was asked for is no fault.
    if (!interrupted.aborted) throw error;
  } finally {
    off();
    clear(ground);
  }
  return process.exit(INTERRUPTED);
}

/** What a rehearsal leaves behind when it is not cleared. */
interface Ground {
  readonly folder: string;
  readonly register: ProcessRegister;
}

function listen(ground: Ground): { interrupted: AbortSignal; off: () => void } {
  const stop = new AbortController();
  const off = onSignals(
    () => {
      console.error(START.rehearsalStopping);
      stop.abort();
    },
    () => {
      ground.register.kill();
      clear(ground);
      process.exit(INTERRUPTED);
    },
  );
  return { interrupted: stop.signal, off };
}

function clear({ folder }: Ground): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function play(scenario: Scenario, call: RehearsalCall, { folder, register }: Ground, interrupted: AbortSignal) {
  const house = await findHouse(call.dataFolder, folder, (pid) => register.note('engine', pid));
  try {
    interrupted.throwIfAborted();
    const { engine } = house;
    const organisation = scenario.organisation ?? house.organisation;
    const onEntry = (entry: RehearsalEntry) => {
      // Thrown into the rehearsal, this also keeps it from beginning its next step.
      interrupted.throwIfAborted();
      call.onEntry(entry);
    };
    const stage = { engine, organisation, folder, start: startOfDay(scenario.from), onEntry };
    const opened = await openStage({ ...stage, bundlePath: workflowBundle() });
    const playing = interrupted.aborted ? [] : [rehearseAndKeep(scenario, opened.stage, call.historyFolder)];
    return await Promise.race([...playing, rejectionOf(interrupted)]).finally(opened.close);
  } finally {
    await house.leave();
  }
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function rehearseAndKeep(scenario: Scenario, stage: RehearsalStage, folder: string | undefined) {
  const report = await rehearse(scenario, stage);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const entityId of report.summary.entities) {
      const history = await stage.fristwerk.rawHistory(entityId);
      writeFileSync(join(folder, `${referenceOf(entityId)}.json`), `${JSON.stringify(history)}\n`, { mode: 0o600 });
    }
  }
  return report;
}
