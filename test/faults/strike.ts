import { setTimeout as rest } from 'node:timers/promises';
import type { Dice } from './dice';
import { FAULT_POINTS, type FaultPoint } from './fault-points';
import type { World } from './world';

const VICTIMS = ['worker', 'engine', 'both'] as const;

/** What is killed when, and for how long. */
export interface Strike {
  readonly victim: (typeof VICTIMS)[number];
  /** A named point and its occurrence, or a moment in milliseconds after the last strike. */
  readonly when: { readonly at: FaultPoint; readonly occurrence: number } | { readonly afterMs: number };
  /** How long it stays dead. */
  readonly downMs: number;
}

/** What a strike met. */
export interface Struck {
  /** Whether the named point was reached before the round was over. */
  readonly struck: boolean;
  /** When everything ran again, milliseconds since 1970. */
  readonly upAgainAt: number;
  /** Mails that lay between the mail server's acceptance and its bookkeeping: these alone may come twice. */
  readonly inBetween: readonly string[];
}

/** The strikes of a round: one at a named point, going through all points and victims by round, one anywhere. */
export function strikesOf(round: number, dice: Dice): readonly Strike[] {
  const at = FAULT_POINTS[round % FAULT_POINTS.length] as FaultPoint;
  const victim = VICTIMS[Math.floor(round / FAULT_POINTS.length) % VICTIMS.length] as Strike['victim'];
  const named = { at, occurrence: 1 + dice.below(at.endsWith('assess') || at.endsWith('project') ? 4 : 8) };
  return [
    { victim, when: named, downMs: 50 + dice.below(1_000) },
    { victim: dice.pick(VICTIMS), when: { afterMs: dice.below(2_000) }, downMs: 50 + dice.below(1_000) },
  ];
}

/** Waits for the moment, kills, and starts again what was killed. */
export async function carryOut(strike: Strike, world: World, over: AbortSignal): Promise<Struck> {
  const { when, victim } = strike;
  const met = 'at' in when ? hangs(world, when, over) : rest(when.afterMs, true);
  if (!(await met)) return { struck: false, upAgainAt: 0, inBetween: [] };
  await Promise.all([
    victim === 'engine' ? undefined : world.worker.kill(),
    victim === 'worker' ? undefined : world.engine.kill(),
  ]);
  if (victim === 'engine') world.worker.goOn();
  await rest(strike.downMs);
  const inBetween = victim === 'engine' ? [] : await acceptedButClaimed(world);
  if (victim !== 'worker') await world.engine.restart();
  if (victim !== 'engine') await world.worker.start();
  return { struck: true, upAgainAt: Date.now(), inBetween };
}

function hangs(world: World, { at, occurrence }: { at: FaultPoint; occurrence: number }, over: AbortSignal) {
  return world.worker.hangAt(at, occurrence, over).then(
    () => true,
    (error: unknown) => {
      if (over.aborted) return false;
      throw error;
    },
  );
}

async function acceptedButClaimed({ store, sink }: World): Promise<readonly string[]> {
  const rows = await store.db.selectFrom('deliveries').select('message_id').where('state', '=', 'claimed').execute();
  const accepted = new Set(sink.log.map(({ messageId }) => messageId));
  return rows.map((row) => row.message_id).filter((id) => accepted.has(id));
}
