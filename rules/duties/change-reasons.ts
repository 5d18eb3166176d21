import type { CaseEvent } from '../../domain/case-event';
import type { ChangeReason, DateBasis, Duty } from '../../domain/duty';
import type { ReadingValue, UsedReading } from '../../domain/guideline';
import type { DerivedDuty } from './derive-duties';
import { changedSteps, correctionReasons, hasSameSteps } from './ledger/step-reasons';

/**
 * Why an open duty is counted otherwise than before, the anchor first, then corrections, extensions and rests: told by
 * comparing what its dates rest on. `events` are all those recorded, for the corrections among them. Empty where an
 * earlier plan did not keep that.
 */
export function changeReasons(
  before: Duty,
  derived: DerivedDuty,
  events: readonly CaseEvent[] = [],
): readonly ChangeReason[] {
  const [old, now] = [basisOf(before), basisOf(derived)];
  const readings = old === undefined || now === undefined ? [] : changedReadings(old.readings, now.readings);
  const anchor = hasOtherAnchor(before, derived, readings.length > 0 || !hasSameSteps(before, derived));
  return [
    ...(anchor ? [{ kind: 'anchor' as const }] : []),
    ...correctionReasons(before, derived, anchor, events),
    ...changedSteps(before, derived),
    ...readings,
    ...changedName('calendar', old?.calendar, now?.calendar),
    ...changedName('guideline', old?.guideline, now?.guideline),
  ];
}

function basisOf({ receipt, basis }: Pick<Duty, 'receipt' | 'basis'>): DateBasis | undefined {
  return receipt ?? basis;
}

/** A reading, an extension or a rest chooses another day to count from, too; then it is the reason, and the anchor is none. */
function hasOtherAnchor(before: Duty, derived: DerivedDuty, otherStart: boolean): boolean {
  if (before.arisenFrom.on !== derived.arisenFrom.on) return true;
  if (otherStart || before.receipt === undefined || derived.receipt === undefined) return false;
  return before.receipt.anchor !== derived.receipt.anchor;
}

function changedReadings(old: readonly UsedReading[], now: readonly UsedReading[]): readonly ChangeReason[] {
  const answers = new Map(old.map(({ key, value }) => [key, value]));
  return now.flatMap(({ number, key, value: to }) => {
    const from = answers.get(key);
    return from === undefined || isSame(from, to) ? [] : [{ kind: 'reading' as const, number, key, from, to }];
  });
}

function isSame(a: ReadingValue, b: ReadingValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function changedName(kind: 'calendar' | 'guideline', from?: string, to?: string): readonly ChangeReason[] {
  return from === undefined || to === undefined || from === to ? [] : [{ kind, from, to }];
}
