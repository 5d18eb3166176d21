import { dayAfter, type LegalDate } from '../../domain/legal-date';
import type { WeekReceipt } from '../../domain/period-receipt';
import type { Calendar } from './calendar';
import { beginningOfWeek } from './period-end';

/** Q29: the first day of absence. A day that was partly worked is not counted: fallen ill at work on 4 Jan is 5 Jan. */
export function firstDayAbsent(day: LegalDate, partlyWorked: boolean): LegalDate {
  return partlyWorked ? dayAfter(day) : day;
}

/**
 * 4.2, BGB 187 II, 188 II: the n-th week of an absence begins on the weekday of its first day. It does not move to a
 * working day (Q31); the first working day is a hint. Absent from Mon 4 Jan 2027: week 6 ends on Sun 14 Feb, week 7
 * begins on Mon 15 Feb 2027.
 * @throws RangeError when `week` is not a whole number from 1; INVALID_DATE; OUTSIDE_VALIDITY outside the calendar.
 */
export function weekBegins(firstDay: LegalDate, week: number, calendar: Calendar): WeekReceipt {
  const begins = beginningOfWeek(firstDay, week);
  const { due: firstWorkingDay, skipped } = calendar.rollForward(begins);
  return {
    firstDay,
    week,
    lastDayBefore: dayAfter(begins, -1),
    begins,
    firstWorkingDay,
    skipped,
    paragraphs: ['BGB 187 II', 'BGB 188 II'],
  };
}
