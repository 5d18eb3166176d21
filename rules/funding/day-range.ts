import type { DayRange } from '../../domain/funding';
import { earlierOf, laterOf } from '../../domain/legal-date';

/** The days that both have; null when there are none. */
export function daysInBoth(one: DayRange, other: DayRange): DayRange | null {
  const from = laterOf(one.from, other.from);
  const to = earlierOf(one.to, other.to);
  return from <= to ? { from, to } : null;
}
