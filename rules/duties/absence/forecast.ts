import type { AbsenceEvent } from '../../../domain/absence';
import type { LegalDate } from '../../../domain/legal-date';
import type { LegalBasis } from '../../guideline/readings';
import { beginningOfWeek } from '../../periods/period-end';
import { firstDayAbsent } from '../../periods/week-begins';
import type { EventBook } from '../event-book';
import { endOfAbsence } from './end';

/** The events of one absence. */
export type AbsenceBook = EventBook<AbsenceEvent>;

/** How long an absence will last, as somebody said it. */
export interface Forecast {
  readonly eventId: string;
  readonly knownOn: LegalDate;
  /** Last day absent; left out while nobody knows. */
  readonly expectedUntil?: LegalDate | undefined;
}

/** The event by which an absence came to last longer than six weeks, and the day on which that was learned. */
export type LongAbsence = Pick<Forecast, 'eventId' | 'knownOn'>;

/** The first day absent, the day after a day partly worked (Q29); null before the report. */
export function firstAbsentDay(book: AbsenceBook): LegalDate | null {
  const report = book.last('reported')?.data;
  return report === undefined ? null : firstDayAbsent(report.firstDay, report.workedOnFirstDay);
}

/**
 * The day on which a replacement has to be there: first day of the seventh week of absence (4.2), null before the report.
 * Absent from Mon 4 Jan 2027: Mon 15 Feb 2027.
 */
export function replacementDay(book: AbsenceBook, { guideline }: Pick<LegalBasis, 'guideline'>): LegalDate | null {
  const firstDay = firstAbsentDay(book);
  return firstDay === null ? null : beginningOfWeek(firstDay, guideline.parameters.replacementFromWeek);
}

/** What was said of the end of the absence, in the order in which it was recorded. */
export function forecasts(book: AbsenceBook): readonly Forecast[] {
  return book.events.flatMap(({ id, type, data }) =>
    type === 'reported' || type === 'forecastChanged'
      ? [{ eventId: id, knownOn: data.knownOn, expectedUntil: data.expectedUntil }]
      : [],
  );
}

/**
 * 4.2, Q30: whether the absence is expected to reach its seventh week, or did; null while it is not.
 * An end that becomes unknown does not take back what was expected before; a return up to day 43 does, and an employment
 * that ends before.
 * Absent from Mon 4 Jan 2027: until Sun 14 Feb is six weeks, until Mon 15 Feb is longer.
 */
export function longAbsence(book: AbsenceBook, basis: Pick<LegalBasis, 'guideline'>): LongAbsence | null {
  const limit = replacementDay(book, basis);
  if (limit === null) return null;
  if (isOverBy(limit, book)) return null;
  const returned = book.last('returned');
  const expected = expectedLong(forecasts(book), limit);
  if (expected !== null || returned === undefined) return expected;
  return { eventId: returned.id, knownOn: returned.data.on };
}

/** Whether nobody is absent any more on a day: back, or no longer employed. */
export function isOverBy(day: LegalDate, book: AbsenceBook): boolean {
  const end = endOfAbsence(book);
  return end !== undefined && end.data.on <= day;
}

/** The statement since which the absence is expected to reach the day `limit`, or null; see `longAbsence`. */
export function expectedLong(said: readonly Forecast[], limit: LegalDate): Forecast | null {
  return said.reduce<Forecast | null>((long, forecast) => reach(limit, long, forecast), null);
}

function reach(limit: LegalDate, before: Forecast | null, forecast: Forecast): Forecast | null {
  if (forecast.expectedUntil === undefined) return before;
  return forecast.expectedUntil >= limit ? (before ?? forecast) : null;
}
