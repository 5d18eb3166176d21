import { dayAfter, type LegalDate } from '../../../domain/legal-date';
import { acted } from '../acted';
import type { Arising, Closing, DerivationContext } from '../duty-row';
import { absenceOver } from './end';
import {
  type AbsenceBook,
  expectedLong,
  type Forecast,
  firstAbsentDay,
  forecasts,
  isOverBy,
  replacementDay,
} from './forecast';
import { replacements } from './replacement';

/**
 * Q30: the day of absence on which somebody looks at the forecast, when by then it reaches that day or is unknown.
 * None where the absence is known to end earlier, or to reach the seventh week: then the replacement itself is owed; none
 * where the employment is known to end before that week, which answers the question.
 * Absent from Mon 4 Jan 2027, end unknown, day 35: Sun 7 Feb 2027 (moved to Fri 5 Feb, as all dates of the house).
 */
export function forecastCheck(book: AbsenceBook, context: DerivationContext): readonly Arising[] {
  const firstDay = firstAbsentDay(book);
  const limit = replacementDay(book, context);
  if (firstDay === null || limit === null) return [];
  const on = dayAfter(firstDay, context.readings.forecastAlarmDay - 1);
  const known = knownBefore(context.calendar.previousWorkingDay(on), book);
  const last = known.at(-1);
  if (last === undefined || isOverBy(on, book) || leavesBefore(limit, book)) return [];
  if (expectedLong(known, limit) !== null) return [];
  return last.expectedUntil !== undefined && last.expectedUntil < on ? [] : [{ eventId: last.eventId, on }];
}

/** Closed by the first statement from the day of the check on that leaves no doubt, or by an end of the question. */
export function forecastChecked(
  book: AbsenceBook,
  { eventId, on }: Arising,
  context: DerivationContext,
): Closing | null {
  const checkDay = context.calendar.previousWorkingDay(on);
  const looked = forecasts(book).find(
    ({ eventId: id, knownOn, expectedUntil }) => id !== eventId && knownOn >= checkDay && expectedUntil !== undefined,
  );
  const standIn = replacements(book).find(({ suitable }) => suitable === true);
  const ends = [
    looked === undefined ? null : { eventId: looked.eventId, on: looked.knownOn },
    standIn === undefined ? null : { eventId: standIn.eventId, on: standIn.from },
    acted(book.first('declaredImpossible')),
    acted(absenceOver(book, context)),
  ].filter((end) => end !== null);
  return ends.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}

/** What was known before the day of the check; the report itself where even that came later. */
function knownBefore(checkDay: LegalDate, book: AbsenceBook): readonly Forecast[] {
  const all = forecasts(book);
  const before = all.filter(({ knownOn }) => knownOn < checkDay);
  return before.length > 0 ? before : all.slice(0, 1);
}

function leavesBefore(weekSeven: LegalDate, book: AbsenceBook): boolean {
  const left = book.last('employmentEnded');
  return left !== undefined && left.data.lastDay < weekSeven;
}
