import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { FristwerkDeps } from '../../client/deps';
import { hire } from '../../client/hire';
import { migrate } from '../../store/migrate';
import { openStore, type Store } from '../../store/open-store';
import { seedOrganisations } from '../../store/organisations';
import { createSchema, inSchema } from '../../store/schemas';
import { type EngineSeat, engineEnvironment, WorkerSeat } from './arena';
import { armedAt } from './armed-at';
import { MailSink } from './mail-sink';
import { inParallel, rateOf, type Spread, spreadOf } from './measures';
import { type StormHire, stormCounty, stormHires } from './storm-hires';

/** What is killed while the storm is at its height. */
export type Victim = 'nothing' | 'worker' | 'engine' | 'both';

/** What Fristwerk did with as many entities as the bare workflows were. */
export interface CountyStorm {
  /** From the first hire to the last armed timer; each hire assessed, recorded and projected. */
  readonly armedPerSecond: number;
  /** Reminders written to the outbox. */
  readonly queued: Spread;
  /** Mails accepted by the mail server. */
  readonly delivered: Spread;
  readonly lost: number;
  readonly doubled: number;
  /** Milliseconds from the restart to the last mail; null when nothing was killed. */
  readonly servedAfterRestart: number | null;
}

const LEAD_MS = 25_000;
/** Resting this long between two looks at the outbox keeps the looking cheap. */
const LOOK_MS = 100;

/** Hires so many people, waits for the instant at which all are to be reminded of, and for the last mail. */
export async function countyStorm(
  client: Client,
  engine: EngineSeat,
  folder: string,
  { count, victim, leadEach }: { count: number; victim: Victim; leadEach: number },
): Promise<CountyStorm> {
  const place = await storePlace(folder);
  const store = openStore(place);
  await migrate(store);
  await seedOrganisations(store, stormCounty(), new Date().toISOString());
  const sink = await MailSink.open();
  const program = join(__dirname, '..', '..', 'worker', 'main.js');
  const worker = new WorkerSeat(
    program,
    () => surroundings(engine, place, folder, sink.url),
    join(folder, 'worker.log'),
  );
  await worker.start();
  try {
    const hires = await stormHires(count);
    const began = Date.now();
    const dueAt = began + LEAD_MS + count * leadEach;
    await begin({ client, store }, hires, dueAt);
    const armed = await armedAt(
      client,
      hires.map(({ entityId }) => entityId),
    );
    if (Date.now() > dueAt) throw new Error('the storm began before all was armed');
    const armedPerSecond = rateOf(count, Math.max(...armed) - began);
    return { armedPerSecond, ...(await weather({ store, sink, engine, worker, count, dueAt, victim })) };
  } finally {
    await worker.kill('SIGTERM');
    await sink.close();
    await store.close();
  }
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
    FRISTWERK_TASK_QUEUE: 'county',
    FRISTWERK_SMTP_URL: smtpUrl,
    FRISTWERK_BASE_URL: 'http://bench.invalid',
    FRISTWERK_MAIL_DOMAIN: 'bench.invalid',
  };
}

/** Each on a clock of its own, whose reminder comes at `dueAt`. */
async function begin(
  { client, store }: { client: Client; store: Store },
  hires: readonly StormHire[],
  dueAt: number,
): Promise<void> {
  const common = { engine: client, store, taskQueue: 'county', prefix: '' };
  await inParallel(hires, 32, ({ actor, requestId, input, now, rungAt }) => {
    const deps: FristwerkDeps = { ...common, now: () => now, clockOffset: () => rungAt - dueAt };
    return hire(deps, input, { actor, requestId });
  });
}

interface Weather {
  readonly store: Store;
  readonly sink: MailSink;
  readonly engine: EngineSeat;
  readonly worker: WorkerSeat;
  readonly count: number;
  readonly dueAt: number;
  readonly victim: Victim;
}

async function weather({ store, sink, engine, worker, count, dueAt, victim }: Weather) {
  const queuedAt: number[] = [];
  let restarted: number | null = null;
  await rest(Math.max(dueAt - Date.now() - 200, 0));
  while (sink.messages.size < count) {
    const queued = await countNotices(store);
    while (queuedAt.length < queued) queuedAt.push(Date.now());
    if (victim !== 'nothing' && restarted === null && queued >= count / 4)
      restarted = await strike(victim, engine, worker);
    await rest(LOOK_MS);
    if (Date.now() > dueAt + 600_000) break;
  }
  const accepted = sink.accepted.map(({ at }) => at);
  const last = Math.max(...accepted);
  return {
    queued: spreadOf(queuedAt, dueAt),
    delivered: spreadOf(accepted, dueAt),
    lost: count - sink.messages.size,
    doubled: sink.accepted.length - sink.messages.size,
    servedAfterRestart: restarted === null ? null : last - restarted,
  };
}

async function countNotices(store: Store): Promise<number> {
  const row = await store.db
    .selectFrom('notices')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Kills with SIGKILL and starts again at once, as a supervisor does. Returns when all is up again. */
async function strike(victim: Victim, engine: EngineSeat, worker: WorkerSeat): Promise<number> {
  if (victim !== 'engine') await worker.kill();
  if (victim !== 'worker') await engine.kill();
  if (victim !== 'worker') await engine.start();
  if (victim !== 'engine') await worker.start();
  return Date.now();
}
