import type { LegalDate } from '../../../domain/legal-date';
import { bookOf } from '../event-book';
import { fundedProviders, type GrantBook, periodEnds } from './providers';

/** A longest period whose use was proven, and that was prolonged after that. */
export interface ProvenPeriod {
  /** Its last day. */
  readonly end: LegalDate;
  /** The events up to the prolongation. */
  readonly before: GrantBook;
}

/** The last day of the longest period, of a provider or, where it is null, of all of them; undefined where there is none. */
export function longestEnd(book: GrantBook, provider: string | null): LegalDate | undefined {
  if (provider === null) return periodEnds(book).at(-1);
  return fundedProviders(book).find(({ organisation }) => organisation === provider)?.last;
}

/**
 * The longest periods that were prolonged after their use had been proven, in the order in which that happened.
 * @param isProven whether the proof for a period is there by the events of a book
 */
export function provenPeriods(
  book: GrantBook,
  provider: string | null,
  isProven: (book: GrantBook, end: LegalDate) => boolean,
): readonly ProvenPeriod[] {
  return book.events.flatMap(({ type }, place) => {
    if (type !== 'periodChanged' && type !== 'awarded') return [];
    const before = bookOf(book.events.slice(0, place));
    const end = longestEnd(before, provider);
    const next = longestEnd(bookOf(book.events.slice(0, place + 1)), provider);
    const isProlonged = end !== undefined && next !== undefined && next > end;
    return isProlonged && isProven(before, end) ? [{ end, before }] : [];
  });
}
