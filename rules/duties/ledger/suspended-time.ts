import type { DutySuspension } from '../../../domain/duty';
import { dayAfter, daysBetween, type LegalDate } from '../../../domain/legal-date';
import type { DerivedDuty } from '../derive-duties';
import type { DerivationContext } from '../duty-row';
import { withLaterDates } from './moved-dates';

/** The duty at rest from a day on; as it was where it rests already. */
export function suspended(duty: DerivedDuty, rest: Omit<DutySuspension, 'to'>): DerivedDuty {
  const { suspensions = [] } = duty;
  if (isResting(duty)) return duty;
  const last = suspensions.at(-1)?.to;
  // A day that has rested already does not rest twice.
  const from = last !== undefined && rest.from <= last ? dayAfter(last) : rest.from;
  return { ...duty, suspensions: [...suspensions, { ...rest, from }] };
}

/**
 * The duty running again: the days from the one on which the rest began to the one on which it ended, both counted as
 * BGB 209 counts them, are added to its dates. A date of the text grows only where the authority let it rest (LVwVfG
 * 31 VII). Rest from Fri 18 Dec 2026 to Mon 4 Jan 2027: 18 days.
 */
export function resumed(duty: DerivedDuty, on: LegalDate, context: DerivationContext): DerivedDuty {
  const rest = duty.suspensions?.at(-1);
  if (rest === undefined || rest.to !== undefined) return duty;
  const earlier = duty.suspensions?.slice(0, -1) ?? [];
  if (on < rest.from) return { ...duty, suspensions: earlier };
  const ended = { ...duty, suspensions: [...earlier, { ...rest, to: on }] };
  if (rest.by === 'house' && duty.kind === 'statutory') return ended;
  const count = daysBetween(rest.from, on) + 1;
  return withLaterDates(ended, { period: { count, unit: 'days' } }, context);
}

/** Whether a duty rests: its last rest has no end yet. */
export function isResting({ suspensions }: Pick<DerivedDuty, 'suspensions'>): boolean {
  const last = suspensions?.at(-1);
  return last !== undefined && last.to === undefined;
}
