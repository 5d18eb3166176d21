import type { Duty, DutyChange } from '../../domain/duty';
import { sha16 } from '../../domain/hash';
import type { Instant } from '../../domain/instant';
import { changeReasons } from './change-reasons';
import type { DerivedDuty } from './derive-duties';
import { firstRung, type RungContext } from './reminders/reminder-plan';

/** What a plan is reconciled with: the entity's clock, and what its reminders follow from. */
export interface ReconcileContext extends RungContext {
  readonly asOf: Instant;
}

/**
 * What changes in the plan when the events give `derived`: armed, moved (revision + 1, with the dates before and the
 * reasons), recounted (the same dates by another counting, with the reasons), met, lapsed. An unchanged duty gives no change; a met one never changes again; a lapsed one changes only
 * when it follows from the events once more: then it is armed under a new revision. Only open duties carry a rung.
 */
export function reconcile(
  previous: readonly Duty[],
  derived: readonly DerivedDuty[],
  context: ReconcileContext,
): readonly DutyChange[] {
  const before = new Map(previous.map((duty) => [duty.id, duty]));
  const follows = new Set(derived.map(({ id }) => id));
  const lapsed = previous.filter(({ id, status }) => status === 'open' && !follows.has(id)).map(lapse);
  return [...derived.flatMap((duty) => changeOf(before.get(duty.id), duty, context) ?? []), ...lapsed];
}

/** The plan after the changes: changed duties in their old place, new ones at the end. */
export function applyChanges(previous: readonly Duty[], changes: readonly DutyChange[]): readonly Duty[] {
  const plan = new Map(previous.map((duty) => [duty.id, duty]));
  for (const { duty } of changes) plan.set(duty.id, duty);
  return [...plan.values()];
}

function changeOf(before: Duty | undefined, derived: DerivedDuty, context: ReconcileContext): DutyChange | null {
  if (before === undefined) return begin(derived, 1, context);
  if (before.status === 'lapsed')
    return derived.status === 'open' ? begin(derived, before.revision + 1, context) : null;
  if (before.status !== 'open') return null;
  const moved = hasOtherDates(before, derived);
  const revision = moved ? before.revision + 1 : before.revision;
  if (derived.status !== 'open') return begin(derived, revision, context);
  if (moved)
    return {
      change: 'moved',
      duty: armed(derived, revision, context),
      before: datesOf(before),
      ...why(before, derived),
    };
  return isCountedAlike(before, derived) ? null : recounted(before, derived);
}

/** Its rung stays as it is: it may have been sent already. */
function recounted(before: Duty, derived: DerivedDuty): DutyChange {
  const { revision, nextRung } = before;
  const duty = { ...derived, revision, ...(nextRung === undefined ? {} : { nextRung }) };
  return { change: 'recounted', duty, ...why(before, derived) };
}

function why(before: Duty, derived: DerivedDuty): Pick<DutyChange, 'reasons'> {
  const reasons = changeReasons(before, derived);
  return reasons.length === 0 ? {} : { reasons };
}

function isCountedAlike(before: Duty, derived: DerivedDuty): boolean {
  return sha16(countingOf(before)) === sha16(countingOf(derived));
}

function countingOf({ arisenFrom, receipt, basis, knownAfterPeriod, beforePublication }: DerivedDuty) {
  return { on: arisenFrom.on, receipt, basis, knownAfterPeriod, beforePublication };
}

function begin(derived: DerivedDuty, revision: number, context: ReconcileContext): DutyChange {
  if (derived.status === 'open') return { change: 'armed', duty: armed(derived, revision, context) };
  return { change: 'met', duty: { ...derived, revision } };
}

function armed(derived: DerivedDuty, revision: number, context: ReconcileContext): Duty {
  const duty = { ...derived, revision };
  const rung = firstRung(duty, context.asOf, context);
  return rung === undefined ? duty : { ...duty, nextRung: rung };
}

function lapse(duty: Duty): DutyChange {
  const { nextRung: _, ...rest } = duty;
  return { change: 'lapsed', duty: { ...rest, status: 'lapsed' } };
}

function hasOtherDates(before: Duty, derived: DerivedDuty): boolean {
  return before.due !== derived.due || before.aim !== derived.aim || before.alarm !== derived.alarm;
}

function datesOf({ due, aim }: Duty): NonNullable<DutyChange['before']> {
  return due === undefined ? { aim } : { due, aim };
}
