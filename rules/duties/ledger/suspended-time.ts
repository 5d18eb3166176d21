import type { Counting, DeadlineReceipt, DutySuspension } from '../../../domain/duty';
import { dayAfter, daysBetween, type LegalDate } from '../../../domain/legal-date';
import type { RestRule, Roll } from '../../periods/counting';
import { deadlineReceipt } from '../../periods/deadline-receipt';
import type { DerivedDuty } from '../derive-duties';
import type { DerivationContext } from '../duty-row';
import { withLaterDates } from './moved-dates';

/**
 * The duty at rest from a day on; as it was where it rests already, and where its time was over by then: what has
 * expired does not come back to life.
 */
export function suspended(duty: DerivedDuty, rest: Omit<DutySuspension, 'to'>): DerivedDuty {
  const { suspensions = [] } = duty;
  if (isResting(duty)) return duty;
  const last = suspensions.at(-1)?.to;
  // A day that has rested already does not rest twice.
  const from = last !== undefined && rest.from <= last ? dayAfter(last) : rest.from;
  if (from > lastDayToRest(duty)) return duty;
  return { ...duty, suspensions: [...suspensions, { ...rest, from }] };
}

/** The last day on which a rest can begin: the due day; of a prompt duty, which has none, the day of its alarm. */
export function lastDayToRest({ due, alarm, aim }: Pick<DerivedDuty, 'due' | 'alarm' | 'aim'>): LegalDate {
  return due ?? alarm ?? aim;
}

/**
 * The duty running again: the days from the one on which the rest began to the one on which it ended, both counted, are
 * not counted in (BGB 209). They are added to the nominal end, which then rolls; that is no extension, so Q58 has no say.
 * A date of the text grows only where the authority let it rest. Rest from Fri 18 Dec 2026 to Mon 4 Jan 2027: 18 days.
 */
export function resumed(duty: DerivedDuty, on: LegalDate, context: DerivationContext): DerivedDuty {
  const rest = duty.suspensions?.at(-1);
  if (rest === undefined || rest.to !== undefined) return duty;
  const earlier = duty.suspensions?.slice(0, -1) ?? [];
  if (on < rest.from) return { ...duty, suspensions: earlier };
  const ended = { ...duty, suspensions: [...earlier, { ...rest, to: on }] };
  const days = daysBetween(rest.from, on) + 1;
  if (duty.receipt !== undefined) return rest.by === 'house' ? ended : afterRest(ended, duty.receipt, days, context);
  // A target that had passed before the rest stays passed; only the alarm was still to come.
  if (rest.from > (duty.due ?? duty.aim)) return { ...ended, ...laterAlarm(duty, days) };
  return withLaterDates(ended, { period: { count: days, unit: 'days' } }, context);
}

/** Whether a duty rests: its last rest has no end yet. */
export function isResting({ suspensions }: Pick<DerivedDuty, 'suspensions'>): boolean {
  const last = suspensions?.at(-1);
  return last !== undefined && last.to === undefined;
}

function afterRest(
  duty: DerivedDuty,
  old: DeadlineReceipt,
  days: number,
  { calendar }: DerivationContext,
): DerivedDuty {
  const legal = restRule(old, days, old);
  const alternatives = old.alternatives.map((counting) => restRule(counting, days, old));
  const receipt = deadlineReceipt({ ...old, legal, alternatives }, calendar);
  return { ...duty, due: receipt.due, aim: receipt.aim, receipt };
}

/** The old end under the reading that counted it, with the days at rest. */
function restRule(counting: Counting, days: number, receipt: DeadlineReceipt): RestRule {
  const { nominalEnd: anchor, reading } = counting;
  return { start: 'rest', anchor, days, reading, roll: rollOf(counting, receipt) };
}

/** Q22, Q55, LVwVfG 31 III 2 and V: an end that did not move when it was counted does not move after a rest. */
function rollOf({ start, reading, paragraphs }: Counting, { readings }: DeadlineReceipt): Roll {
  const stands = paragraphs.some((paragraph) => paragraph === 'LVwVfG 31 III 2' || paragraph === 'LVwVfG 31 V');
  const answer = [reading, ...readings].find((used) => used?.key === 'trainingRoll' || used?.key === 'fixedDateRoll');
  if (start === 'week' || stands || answer?.value === 'off') return null;
  return paragraphs.includes('BGB 193') ? 'BGB 193' : 'LVwVfG 31 III';
}

function laterAlarm({ alarm }: DerivedDuty, days: number): Pick<DerivedDuty, 'alarm'> {
  return alarm === undefined ? {} : { alarm: dayAfter(alarm, days) };
}
