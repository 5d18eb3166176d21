import { setTimeout as rest } from 'node:timers/promises';
import type { Store } from '../../store/open-store';
import type { EngineSeat, WorkerSeat } from './arena';
import { armedAt } from './armed-at';
import { beginHires, openCounty } from './bench-county';
import type { BenchGround } from './bench-ground';
import type { MailSink } from './mail-sink';
import { rateOf, type Spread, spreadOf } from './measures';

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

/** Until the storm begins everything has to be armed. */
const LEAD_MS = 20_000;
export const LEAD_MS_EACH = 45;
/** Resting this long between two looks at the outbox keeps the looking cheap. */
const LOOK_MS = 100;

/** Hires so many people, waits for the instant at which all are to be reminded of, and for the last mail. */
export async function countyStorm(
  ground: BenchGround,
  { count, victim }: { count: number; victim: Victim },
): Promise<CountyStorm> {
  const county = await openCounty(ground);
  try {
    const began = Date.now();
    const dueAt = began + LEAD_MS + count * LEAD_MS_EACH;
    const ids = await beginHires(county, count, dueAt);
    const armed = await armedAt(ground.client, ids);
    if (Date.now() > dueAt) throw new Error('the storm began before all was armed');
    const armedPerSecond = rateOf(count, Math.max(...armed) - began);
    return { armedPerSecond, ...(await weather({ ...county, engine: ground.engine, count, dueAt, victim })) };
  } finally {
    await county.close();
  }
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
