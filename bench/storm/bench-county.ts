import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FristwerkDeps } from '../../client/deps';
import { hire } from '../../client/hire';
import { instantOf } from '../../domain/instant';
import { migrate } from '../../store/migrate';
import { openStore, type Store } from '../../store/open-store';
import { seedOrganisations } from '../../store/organisations';
import { createSchema, inSchema } from '../../store/schemas';
import { type EngineSeat, engineEnvironment, WorkerSeat } from './arena';
import type { BenchGround } from './bench-ground';
import { MailSink } from './mail-sink';
import { inParallel } from './measures';
import { stormCounty, stormHires } from './storm-hires';

/** The product's own worker on a store and a mail server of its own. */
export interface BenchCounty {
  readonly store: Store;
  readonly sink: MailSink;
  readonly worker: WorkerSeat;
  readonly deps: FristwerkDeps;
  close(): Promise<void>;
}

const TASK_QUEUE = 'county';
/** Hires that are under way at once. */
const SIDE_BY_SIDE = 32;

/** Opens a county on an engine: every commit of its store is synced. */
export async function openCounty({ client, engine, folder }: BenchGround): Promise<BenchCounty> {
  const place = await storePlace(folder);
  const store = openStore(place);
  await migrate(store);
  await seedOrganisations(store, stormCounty(), instantOf(Date.now()));
  const sink = await MailSink.open();
  const program = join(__dirname, '..', '..', 'worker', 'main.js');
  const environment = () => surroundings(engine, place, folder, sink.url);
  const worker = new WorkerSeat(program, environment, join(folder, 'worker.log'));
  await worker.start();
  const now = () => instantOf(Date.now());
  const deps = { engine: client, store, taskQueue: TASK_QUEUE, prefix: '', now, clockOffset: () => 0 };
  const close = async () => {
    await worker.kill('SIGTERM');
    await sink.close();
    await store.close();
  };
  return { store, sink, worker, deps, close };
}

/** Hires so many people, each on a clock of its own whose next reminder comes at `dueAt`. Returns the entities' ids. */
export async function beginHires({ deps }: BenchCounty, count: number, dueAt: number): Promise<readonly string[]> {
  const hires = await stormHires(count);
  await inParallel(hires, SIDE_BY_SIDE, ({ actor, requestId, input, now, rungAt }) =>
    hire({ ...deps, now: () => now, clockOffset: () => rungAt - dueAt }, input, { actor, requestId }),
  );
  return hires.map(({ entityId }) => entityId);
}

async function storePlace(folder: string): Promise<string> {
  const { DATABASE_URL: url } = process.env;
  mkdirSync(join(folder, 'data'), { recursive: true });
  if (url === undefined) return join(folder, 'data', 'fristwerk.db');
  const schema = `bench_${process.pid}_${Date.now()}`;
  await createSchema(url, schema);
  return inSchema(url, schema);
}

function surroundings(engine: EngineSeat, place: string, folder: string, smtpUrl: string): Record<string, string> {
  return {
    ...engineEnvironment(engine),
    FRISTWERK_DATA: join(folder, 'data'),
    ...(place.startsWith('postgres') && { DATABASE_URL: place }),
    FRISTWERK_TASK_QUEUE: TASK_QUEUE,
    FRISTWERK_SMTP_URL: smtpUrl,
    FRISTWERK_BASE_URL: 'http://bench.invalid',
    FRISTWERK_MAIL_DOMAIN: 'bench.invalid',
  };
}
