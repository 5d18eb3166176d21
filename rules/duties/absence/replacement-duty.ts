import type { LegalDate } from '../../../domain/legal-date';
import { acted } from '../acted';
import type { Arising, Closing, DerivationContext } from '../duty-row';
import { absenceOver } from './end';
import { type AbsenceBook, firstAbsentDay, forecasts, isOverBy, longAbsence, replacementDay } from './forecast';
import { replacements } from './replacement';

/**
 * 4.2, Q30: a replacement is owed from the day on which the absence is expected to last longer than six weeks, counted
 * from its first day. Known only after the seventh week had begun, it is for a person to look at.
 * It is owed also where replacement was declared impossible: the declaration closes it, late after that day.
 */
export function replacementOwed(book: AbsenceBook, context: DerivationContext): readonly Arising[] {
  const long = longAbsence(book, context);
  const on = firstAbsentDay(book);
  if (long === null || on === null) return [];
  return [{ eventId: long.eventId, on, knownOn: long.knownOn }];
}

/**
 * Fulfilled only by a suitable replacement that is there in the seventh week or comes later (4.2 sentence 1). It also ends,
 * in a manner of its own, without one:
 * - declared impossible: sentence 2 foresees that and answers it with a notice and a lower refund (Q32), so that a
 *   declaration before the seventh week is neither a replacement nor a breach; after it, the day was missed until then;
 * - the return after the seventh week has begun: week 7 counts from day 1 and does not move (Q29, Q31), so that the days
 *   without anybody were a breach, which the return ends; a return by then takes the duty away instead (Q30);
 * - the end of the employment, since 4.2 speaks of the staff deployed: after it the post is empty (Q57), which the mandate
 *   keeps as a gap.
 * A replacement on whom nobody has decided leaves it open (4.2).
 */
export function replacementFound(book: AbsenceBook, _: Arising, context: DerivationContext): Closing | null {
  const limit = replacementDay(book, context);
  return limit === null ? null : firstEnd(book, context, limit);
}

/**
 * 4.2: a replacement is to last as long as the absence. Where it ends before, the next one follows on the next working day
 * after its last; the text names no date for this. Only where the absence is expected to reach that day, or nobody knows
 * its end; learned later than on that day, it is for a person to look at (Q30). Expected until Fri 20 Nov 2026 and replaced
 * until then: none; until Mon 23 Nov or longer: another one by Mon 23 Nov.
 * A replacement that ended before the seventh week leaves the first duty open instead.
 */
export function replacementAgain(book: AbsenceBook, context: DerivationContext): readonly Arising[] {
  const limit = replacementDay(book, context);
  if (limit === null || longAbsence(book, context) === null) return [];
  return replacements(book).flatMap(({ endedBy, to, suitable }) => {
    if (to === null || endedBy === null || suitable !== true || to < limit) return [];
    const on = context.calendar.addWorkingDays(to, 1);
    const knownOn = reachKnownOn(on, book);
    return knownOn === null ? [] : [{ eventId: endedBy, on, knownOn, instance: to }];
  });
}

/** Closed by another suitable replacement that lasts longer, and ended by the return or by a later declaration. */
export function replacementFoundAgain(
  book: AbsenceBook,
  { on, instance }: Arising,
  context: DerivationContext,
): Closing | null {
  return firstEnd(book, context, on, instance as LegalDate | undefined);
}

/** When it was learned that the absence reaches a day; null where it is over by then or expected to be. */
function reachKnownOn(day: LegalDate, book: AbsenceBook): LegalDate | null {
  if (isOverBy(day, book)) return null;
  const said = forecasts(book);
  const lastShort = said.findLastIndex(({ expectedUntil }) => expectedUntil !== undefined && expectedUntil < day);
  return said[lastShort + 1]?.knownOn ?? book.last('returned')?.data.on ?? null;
}

/**
 * What ended the search first: a suitable replacement who is there on `neededOn` or later, the return, the end of the
 * employment once it has come, or a declaration, be it of any day or of `declaredFrom` on. On one day the replacement counts.
 */
function firstEnd(
  book: AbsenceBook,
  context: DerivationContext,
  neededOn: LegalDate,
  declaredFrom?: LegalDate,
): Closing | null {
  const standIn = replacements(book).find(({ suitable, to }) => suitable === true && (to === null || to >= neededOn));
  const over = absenceOver(book, context);
  const declared = book
    .all('declaredImpossible')
    .find(({ data }) => declaredFrom === undefined || data.on >= declaredFrom);
  const ends = [
    standIn === undefined ? null : { eventId: standIn.eventId, on: standIn.from },
    over === undefined ? null : inManner(over.manner, acted(over)),
    inManner('impossible', acted(declared)),
  ].filter((end) => end !== null);
  return ends.reduce<Closing | null>((first, end) => (first === null || end.on < first.on ? end : first), null);
}

function inManner(manner: NonNullable<Closing['manner']>, closing: Closing | null): Closing | null {
  return closing === null ? null : { ...closing, manner };
}
