import type { DayRange } from '../../../domain/funding';
import { dayAfter, daysBetween, type LegalDate, laterOf } from '../../../domain/legal-date';

/** Calendar days that at least one of the ranges holds: 1 to 3 May and 3 to 4 May are 4. */
export function daysCovered(ranges: readonly DayRange[]): number {
  let covered = 0;
  let lastCounted: LegalDate | null = null;
  for (const { from, to } of ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const first: LegalDate = lastCounted === null ? from : laterOf(from, dayAfter(lastCounted));
    if (to < first) continue;
    covered += daysBetween(first, to) + 1;
    lastCounted = to;
  }
  return covered;
}
