import type { ChangeReason, DateBasis, Duty } from '../../domain/duty';
import type { ReadingValue, UsedReading } from '../../domain/guideline';
import type { DerivedDuty } from './derive-duties';

/**
 * Why an open duty is counted otherwise than before, the anchor first: told by comparing what its dates rest on.
 * Empty where an earlier plan did not keep that.
 */
export function changeReasons(before: Duty, derived: DerivedDuty): readonly ChangeReason[] {
  const [old, now] = [basisOf(before), basisOf(derived)];
  const readings = old === undefined || now === undefined ? [] : changedReadings(old.readings, now.readings);
  return [
    ...(hasOtherAnchor(before, derived, readings.length > 0) ? [{ kind: 'anchor' as const }] : []),
    ...readings,
    ...changedName('calendar', old?.calendar, now?.calendar),
    ...changedName('guideline', old?.guideline, now?.guideline),
  ];
}

function basisOf({ receipt, basis }: Pick<Duty, 'receipt' | 'basis'>): DateBasis | undefined {
  return receipt ?? basis;
}

/** A reading may choose another day to count from, too; then it is the reason, and the anchor is none. */
function hasOtherAnchor(before: Duty, derived: DerivedDuty, otherReading: boolean): boolean {
  if (before.arisenFrom.on !== derived.arisenFrom.on) return true;
  if (otherReading || before.receipt === undefined || derived.receipt === undefined) return false;
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
