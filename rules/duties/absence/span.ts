import { dayAfter, daysBetween, earlierOf, type LegalDate, laterOf } from '../../../domain/legal-date';
import { endOfAbsence } from './end';
import { type AbsenceBook, firstAbsentDay, forecasts } from './forecast';

/** The days of an absence, both ends included; `to` is null while nobody knows the end. */
export interface AbsenceSpan {
  readonly from: LegalDate;
  readonly to: LegalDate | null;
}

/**
 * From when until when somebody is away: until the day before the return, else as it is foreseen now, but not beyond the
 * last day of the employment. Null before the report, and where the person was back before a whole day was missed.
 * Absent from Mon 4 Jan 2027, back on Mon 1 Feb: 4 to 31 Jan.
 */
export function absenceSpan(book: AbsenceBook): AbsenceSpan | null {
  const from = firstAbsentDay(book);
  if (from === null) return null;
  const to = lastAbsentDay(book);
  return to !== null && to < from ? null : { from, to };
}

/**
 * How many days an absence has lasted or is foreseen to last; while its end is unknown, those up to the latest statement
 * on it. Absent from Mon 4 Jan 2027, end unknown, told so again on 15 Jan: 12.
 */
export function absentDays(book: AbsenceBook): number {
  const span = absenceSpan(book);
  if (span === null) return 0;
  const lastSaid = forecasts(book).at(-1)?.knownOn ?? span.from;
  return daysBetween(span.from, span.to ?? laterOf(span.from, lastSaid)) + 1;
}

/**
 * Whether two absences of one person share a day: nobody is away twice. 4 to 10 Jan and 11 to 20 Jan do not; an absence
 * without a known end overlaps whatever begins after it.
 */
export function overlaps(one: AbsenceSpan, other: AbsenceSpan): boolean {
  return (one.to === null || one.to >= other.from) && (other.to === null || other.to >= one.from);
}

function lastAbsentDay(book: AbsenceBook): LegalDate | null {
  const end = endOfAbsence(book)?.data.on;
  const last = end === undefined ? undefined : dayAfter(end, -1);
  const foreseen = book.last('returned') === undefined ? forecasts(book).at(-1)?.expectedUntil : undefined;
  if (last === undefined || foreseen === undefined) return last ?? foreseen ?? null;
  return earlierOf(last, foreseen);
}
