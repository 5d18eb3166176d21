import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { createActivities } from '../activities/create-activities';
import { createMailer, type Mailer } from '../activities/mail/mailer';
import { connectEngine, type EngineAddress } from '../client/connection';
import { createFristwerk } from '../client/create-fristwerk';
import type { FristwerkDeps } from '../client/deps';
import type { RehearsalStage } from '../client/rehearsal/rehearse';
import { VirtualClock } from '../client/rehearsal/virtual-clock';
import { Wakes } from '../client/rehearsal/wakes';
import type { Instant } from '../domain/instant';
import type { OrganisationFile } from '../domain/organisation';
import type { Store } from '../store/open-store';
import { createFristwerkWorker, type FristwerkWorkerOptions } from '../worker/create-worker';
import { startOutbox } from '../worker/start-outbox';
import { startMailCatcher } from './mail-catcher';
import { observeActivities } from './observe-activities';
import { Shutdown } from './shutdown';
import { openStageStore } from './stage-store';

/** What a stage is built on. */
export interface StageOptions {
  /** A namespace that allows time skipping. */
  readonly engine: EngineAddress;
  readonly bundlePath: string;
  readonly organisation: OrganisationFile;
  /** Holds the store and the mails of the rehearsal. */
  readonly folder: string;
  /** Address of PostgreSQL: then the store is a schema of its own there, not a file of the folder. */
  readonly database?: string | undefined;
  /** The scenario's first instant. */
  readonly start: Instant;
  readonly onEntry?: RehearsalStage['onEntry'];
}

/** A stage of its own: store, worker, task queue, ids and mail sink; two at once do not meet. */
export interface OpenStage {
  readonly stage: RehearsalStage;
  /** Folder in which every mail lies as `.eml`. */
  readonly mailFolder: string;
  /** Ends the workflows of the rehearsal and everything behind them; files stay. */
  close(): Promise<void>;
}

/** Builds a stage on a running engine. What was opened is closed again when a part fails. @throws ENGINE_UNREACHABLE */
export async function openStage(options: StageOptions): Promise<OpenStage> {
  const parts = new Shutdown();
  try {
    return await build(options, parts);
  } catch (error) {
    await parts.close();
    throw error;
  }
}

async function build(options: StageOptions, parts: Shutdown): Promise<OpenStage> {
  const name = `r-${randomBytes(5).toString('hex')}`;
  const mailFolder = join(options.folder, 'mail');
  const { folder, database, organisation, start } = options;
  const store = await openStageStore({ folder, database, name, organisation, start }, parts);
  const mailer = await openMail(mailFolder, parts);
  const wakes = new Wakes();
  const clock = new VirtualClock(options.start);
  const activities = createActivities({ store, mailer, ...STAGE_MAIL, now: () => clock.now() });
  await runWorker(options, name, observeActivities(activities, wakes), parts);
  const engine = await connectEngine(options.engine);
  await parts.add(() => engine.connection.close());
  const deps = stageDeps(engine, store, name, clock);
  await parts.add(() => endWorkflows(deps));
  await startOutbox(engine, name, deps.prefix);
  const { onEntry } = options;
  const stage = { fristwerk: createFristwerk(deps), deps, clock, wakes, ...(onEntry && { onEntry }) };
  return { stage, mailFolder, close: () => parts.close() };
}

async function openMail(folder: string, parts: Shutdown): Promise<Mailer> {
  const catcher = await startMailCatcher({ folder });
  await parts.add(catcher.stop);
  const mailer = createMailer({ smtpUrl: catcher.url, sender: 'Fristwerk <fristwerk@fristwerk.invalid>' });
  await parts.add(mailer.close);
  return mailer;
}

async function runWorker(
  { engine, bundlePath }: StageOptions,
  taskQueue: string,
  activities: FristwerkWorkerOptions['activities'],
  parts: Shutdown,
): Promise<void> {
  const worker = await createFristwerkWorker({ engine, taskQueue, bundlePath, activities });
  await parts.add(worker.stop);
  // A worker that fails is told of when it is stopped.
  worker.run().catch(() => undefined);
}

/** A rehearsal's mails name an address that leads nowhere, and are handed over without delay. */
const STAGE_MAIL = {
  baseUrl: 'http://probelauf.invalid',
  mailDomain: 'probelauf.invalid',
  outboxIdleMs: 10,
  outboxUnreachableMs: 200,
} as const;

function stageDeps(engine: Client, store: Store, name: string, clock: VirtualClock): FristwerkDeps {
  return {
    engine,
    store,
    taskQueue: name,
    prefix: `${name}/`,
    now: () => clock.now(),
    clockOffset: () => clock.offset(),
  };
}

/** Ends every workflow of the stage: what the engine lists, and what it may not list yet. */
async function endWorkflows({ engine, store, prefix }: FristwerkDeps): Promise<void> {
  const projected = await store.db.selectFrom('entities').select('entity_id').execute();
  const ids = new Set([...projected.map((row) => row.entity_id), `${prefix}outbox`]);
  const query = `WorkflowId STARTS_WITH "${prefix}" AND ExecutionStatus = "Running"`;
  for await (const { workflowId } of engine.workflow.list({ query })) ids.add(workflowId);
  await Promise.all([...ids].map((id) => endWorkflow(engine, id)));
}

async function endWorkflow(engine: Client, id: string): Promise<void> {
  try {
    await engine.workflow.getHandle(id).terminate('the rehearsal is over');
  } catch (error) {
    // It had come to its own end, or was never begun.
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
