import { dayAfter, type LegalDate } from '../../../domain/legal-date';
import { acted } from '../acted';
import type { Arising, Closing, DerivationContext } from '../duty-row';
import { absenceOver } from './end';
import { type AbsenceBook, firstAbsentDay, isOverBy, longAbsence, replacementDay } from './forecast';
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
 * Closed by a suitable replacement that is there in the seventh week or comes later; by the return; by the declaration
 * that there is none; by the end of the employment, since 4.2 speaks of the staff deployed: after it the post is empty
 * (Q57), which the mandate keeps as a gap. A replacement on whom nobody has decided leaves it open (4.2).
 */
export function replacementFound(book: AbsenceBook, _: Arising, context: DerivationContext): Closing | null {
  const limit = replacementDay(book, context);
  return limit === null ? null : firstEnd(book, context, limit);
}

/**
 * 4.2: a replacement is to last as long as the absence. Where it ends before, the next one follows on its last day;
 * the text names no date for this. A replacement that ended before the seventh week leaves the first duty open instead.
 */
export function replacementAgain(book: AbsenceBook, context: DerivationContext): readonly Arising[] {
  const limit = replacementDay(book, context);
  if (limit === null || longAbsence(book, context) === null) return [];
  return replacements(book).flatMap(({ endedBy, to, suitable }) => {
    if (to === null || endedBy === null || suitable !== true || to < limit) return [];
    return isOverBy(dayAfter(to), book) ? [] : [{ eventId: endedBy, on: to, instance: to }];
  });
}

/** Closed by another suitable replacement that lasts longer, by the return, or by a later declaration. */
export function replacementFoundAgain(book: AbsenceBook, { on }: Arising, context: DerivationContext): Closing | null {
  return firstEnd(book, context, dayAfter(on), on);
}

/**
 * What ended the search first: a suitable replacement who is there on `neededOn` or later, the return, the end of the
 * employment once it has come, or a declaration, be it of any day or of `declaredFrom` on.
 */
function firstEnd(
  book: AbsenceBook,
  context: DerivationContext,
  neededOn: LegalDate,
  declaredFrom?: LegalDate,
): Closing | null {
  const standIn = replacements(book).find(({ suitable, to }) => suitable === true && (to === null || to >= neededOn));
  const ends = [
    standIn === undefined ? null : { eventId: standIn.eventId, on: standIn.from },
    acted(absenceOver(book, context)),
    acted(book.all('declaredImpossible').find(({ data }) => declaredFrom === undefined || data.on >= declaredFrom)),
  ].filter((end) => end !== null);
  return ends.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}
