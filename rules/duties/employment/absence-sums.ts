import type { DayRange } from '../../../domain/funding';
import { dateOf, dayAfter, earlierOf, type LegalDate, laterOf, partsOf } from '../../../domain/legal-date';
import { daysCovered } from './days-covered';
import type { EmploymentFacts } from './facts';

/** All days on which a person was away in the twelve months up to the last day of one of the absences (Q28). */
export interface AbsenceSum {
  readonly absence: string;
  readonly upTo: LegalDate;
  readonly days: number;
  /** Whether another absence lies in these twelve months as well: else the sum says nothing new. */
  readonly several: boolean;
}

/**
 * Q28: for each absence the days away in the twelve months up to its own last day, a day of two absences counted once.
 * Away 4 to 31 Jan and 25 Jan to 10 Feb 2027: 38 days up to 10 Feb, not 45.
 */
export function absenceSums({ absencesRecorded }: Pick<EmploymentFacts, 'absencesRecorded'>): readonly AbsenceSum[] {
  const latest = new Map(absencesRecorded.map(({ data }) => [data.absence, data]));
  const ranges = [...latest.values()].flatMap(({ absence, from, days }) =>
    days === 0 ? [] : [{ absence, from, to: dayAfter(from, days - 1) }],
  );
  return ranges.map(({ absence, to: upTo }) => {
    const within = ranges.flatMap((range) => partWithin(range, { from: firstOfYearUpTo(upTo), to: upTo }));
    return { absence, upTo, days: daysCovered(within), several: within.length > 1 };
  });
}

function partWithin(range: DayRange, year: DayRange): readonly DayRange[] {
  const part = { from: laterOf(range.from, year.from), to: earlierOf(range.to, year.to) };
  return part.from <= part.to ? [part] : [];
}

/** First of the twelve months that end on a day: up to 31 Jan 2027 from 1 Feb 2026; up to 28 Feb 2028 from 1 Mar 2027. */
function firstOfYearUpTo(lastDay: LegalDate): LegalDate {
  const { year, month, day } = partsOf(dayAfter(lastDay));
  return month === 2 && day === 29 ? dateOf(year - 1, 3, 1) : dateOf(year - 1, month, day);
}
