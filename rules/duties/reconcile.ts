import type { CaseEvent, EntityType } from '../../domain/case-event';
import { type Duty, type DutyChange, isRunning } from '../../domain/duty';
import { sha16 } from '../../domain/hash';
import type { Instant } from '../../domain/instant';
import { armed, isOverdueAtIntroduction } from './arming';
import { changeReasons } from './change-reasons';
import type { DerivedDuty } from './derive-duties';
import { closedChange } from './ledger/closed-change';
import type { RungContext } from './reminders/reminder-plan';

/** What a plan is reconciled with: the entity's clock and all its events, and what its reminders follow from. */
export interface ReconcileContext extends RungContext {
  readonly asOf: Instant;
  readonly entity: EntityType;
  /** As they were recorded, those of the ledger included. */
  readonly events: readonly CaseEvent[];
}

/**
 * What changes in the plan when the events give `derived`. Open duties are armed, moved (revision + 1, with the dates
 * before and the reasons), recounted (the same dates by another counting), suspended or resumed (revision + 1), closed, or
 * noted where only marks differ. A closed duty stays as it is, save what `closedChange` says. A lapsed one is armed under
 * a new revision when it follows from the events once more. An unchanged duty gives no change; only those that
 * are open carry the rungs of their plan, those at rest the follow-ups of their rest.
 */
export function reconcile(
  previous: readonly Duty[],
  derived: readonly DerivedDuty[],
  context: ReconcileContext,
): readonly DutyChange[] {
  const before = new Map(previous.map((duty) => [duty.id, duty]));
  const follows = new Set(derived.map(({ id }) => id));
  const gone = previous.filter(({ id }) => !follows.has(id));
  return [
    ...derived.flatMap((duty) => changeOf(before.get(duty.id), duty, context) ?? []),
    ...gone.flatMap((duty) => changeOfGone(duty, context) ?? []),
  ];
}

/** The plan after the changes: changed duties in their old place, new ones at the end. */
export function applyChanges(previous: readonly Duty[], changes: readonly DutyChange[]): readonly Duty[] {
  const plan = new Map(previous.map((duty) => [duty.id, duty]));
  for (const { duty } of changes) plan.set(duty.id, duty);
  return [...plan.values()];
}

function changeOf(before: Duty | undefined, derived: DerivedDuty, context: ReconcileContext): DutyChange | null {
  if (before === undefined) return begin(derived, 1, context);
  if (before.status === 'lapsed') return isRunning(derived) ? begin(derived, before.revision + 1, context) : null;
  return isRunning(before) ? changeOfRunning(before, derived, context) : closedChange(before, derived, context);
}

function changeOfGone(duty: Duty, context: ReconcileContext): DutyChange | null {
  if (duty.status === 'lapsed') return null;
  if (!isRunning(duty)) return closedChange(duty, undefined, context);
  const { nextRung: _, ...rest } = duty;
  return { change: 'lapsed', duty: { ...rest, status: 'lapsed' } };
}

function changeOfRunning(before: Duty, derived: DerivedDuty, context: ReconcileContext): DutyChange | null {
  const moved = hasOtherDates(before, derived);
  const revision = moved ? before.revision + 1 : before.revision;
  if (!isRunning(derived)) return begin(derived, revision, context);
  if (before.status !== derived.status) return restChange(before, derived, moved, context);
  if (moved)
    return {
      change: 'moved',
      duty: armed(derived, revision, context),
      before: datesOf(before),
      ...why(before, derived, context),
    };
  if (!isCountedAlike(before, derived))
    return { change: 'recounted', duty: kept(before, derived), ...why(before, derived, context) };
  return noted(before, derived, context);
}

/** A rest has rungs of its own, and they begin anew after it: under the old revision they might count as sent. */
function restChange(before: Duty, derived: DerivedDuty, moved: boolean, context: ReconcileContext): DutyChange {
  const change = derived.status === 'suspended' ? 'suspended' : 'resumed';
  const duty = armed(derived, before.revision + 1, context);
  return { change, duty, ...(moved ? { before: datesOf(before), ...why(before, derived, context) } : {}) };
}

function noted(before: Duty, derived: DerivedDuty, context: ReconcileContext): DutyChange | null {
  // Told at once of what was overdue already: the summary of the introduction tells it.
  const isStorm = before.nextRung?.key.endsWith('/immediate') === true && isOverdueAtIntroduction(derived, context);
  const isOtherRest = sha16(restOf(before)) !== sha16(restOf(derived));
  if (isStorm || isOtherRest) return { change: 'noted', duty: armed(derived, before.revision, context) };
  return sha16(marksOf(before)) === sha16(marksOf(derived)) ? null : { change: 'noted', duty: kept(before, derived) };
}

/** The rest that a duty is at, from which its follow-ups are counted. */
function restOf({ status, suspensions }: DerivedDuty) {
  return status === 'suspended' ? suspensions?.at(-1) : undefined;
}

/** Its rung stays as it is: it may have been sent already. */
function kept({ revision, nextRung }: Duty, derived: DerivedDuty): Duty {
  return { ...derived, revision, ...(nextRung === undefined ? {} : { nextRung }) };
}

function why(before: Duty, derived: DerivedDuty, { events }: ReconcileContext): Pick<DutyChange, 'reasons'> {
  const reasons = changeReasons(before, derived, events);
  return reasons.length === 0 ? {} : { reasons };
}

function isCountedAlike(before: Duty, derived: DerivedDuty): boolean {
  return sha16(countingOf(before)) === sha16(countingOf(derived));
}

function countingOf({ arisenFrom, receipt, basis, knownAfterPeriod, beforePublication }: DerivedDuty) {
  return { on: arisenFrom.on, receipt, basis, knownAfterPeriod, beforePublication };
}

function marksOf({ proposed, assignee, extensions, suspensions }: DerivedDuty) {
  return { proposed, assignee, extensions, suspensions };
}

function begin(derived: DerivedDuty, revision: number, context: ReconcileContext): DutyChange {
  const duty = armed(derived, revision, context);
  switch (derived.status) {
    case 'open':
      return { change: 'armed', duty };
    case 'metLate':
      return { change: 'met', duty };
    default:
      return { change: derived.status, duty };
  }
}

function hasOtherDates(before: Duty, derived: DerivedDuty): boolean {
  return before.due !== derived.due || before.aim !== derived.aim || before.alarm !== derived.alarm;
}

function datesOf({ due, aim }: Duty): NonNullable<DutyChange['before']> {
  return due === undefined ? { aim } : { due, aim };
}
