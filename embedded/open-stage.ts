import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { createActivities } from '../activities/create-activities';
import { createMailer } from '../activities/mail/mailer';
import { connectEngine, type EngineAddress } from '../client/connection';
import { createFristwerk } from '../client/create-fristwerk';
import type { FristwerkDeps } from '../client/deps';
import type { RehearsalStage } from '../client/rehearsal/rehearse';
import { VirtualClock } from '../client/rehearsal/virtual-clock';
import type { Instant } from '../domain/instant';
import type { OrganisationFile } from '../domain/organisation';
import { migrate } from '../store/migrate';
import { openStore, type Store } from '../store/open-store';
import { seedOrganisations } from '../store/organisations';
import { createFristwerkWorker } from '../worker/create-worker';
import { startOutbox } from '../worker/start-outbox';
import { startMailCatcher } from './mail-catcher';

/** What a stage is built on. */
export interface StageOptions {
  /** A namespace that allows time skipping. */
  readonly engine: EngineAddress;
  readonly bundlePath: string;
  readonly organisation: OrganisationFile;
  /** Holds the store and the mails of the rehearsal. */
  readonly folder: string;
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

/** Builds a stage on a running engine. */
export async function openStage(options: StageOptions): Promise<OpenStage> {
  const name = `r-${randomBytes(5).toString('hex')}`;
  const mailFolder = join(options.folder, 'mail');
  mkdirSync(mailFolder, { recursive: true });
  const store = await freshStore(options);
  const catcher = await startMailCatcher({ folder: mailFolder });
  const mailer = createMailer({ smtpUrl: catcher.url, sender: 'Fristwerk <fristwerk@fristwerk.invalid>' });
  const worker = await createFristwerkWorker({
    engine: options.engine,
    taskQueue: name,
    bundlePath: options.bundlePath,
    activities: createActivities({ store, mailer, ...STAGE_MAIL }),
  });
  const running = worker.run();
  const engine = await connectEngine(options.engine);
  await startOutbox(engine, name, `${name}/`);
  const clock = new VirtualClock(options.start);
  const deps = stageDeps(engine, store, name, clock);
  const close = async () => {
    await endWorkflows(deps);
    await worker.stop();
    await running;
    await engine.connection.close();
    mailer.close();
    await catcher.stop();
    await store.close();
  };
  const { onEntry } = options;
  return { stage: { fristwerk: createFristwerk(deps), deps, clock, ...(onEntry && { onEntry }) }, mailFolder, close };
}

/** A rehearsal's mails name an address that leads nowhere, and are handed over without delay. */
const STAGE_MAIL = {
  baseUrl: 'http://probelauf.invalid',
  mailDomain: 'probelauf.invalid',
  outboxIdleMs: 10,
  outboxUnreachableMs: 200,
} as const;

async function freshStore({ folder, organisation, start }: StageOptions): Promise<Store> {
  const store = openStore(join(folder, 'fristwerk.db'), { fsync: 'normal' });
  await migrate(store);
  await seedOrganisations(store, organisation, start);
  return store;
}

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

async function endWorkflows({ engine, store, prefix }: FristwerkDeps): Promise<void> {
  const rows = await store.db.selectFrom('entities').select('entity_id').execute();
  const ids = [...rows.map((row) => row.entity_id), `${prefix}outbox`];
  await Promise.all(ids.map((id) => engine.workflow.getHandle(id).terminate('the rehearsal is over')));
}
