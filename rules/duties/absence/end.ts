import { dayAfter, LEGAL_DATES, type LegalDate } from '../../../domain/legal-date';
import type { DerivationContext } from '../duty-row';
import type { AbsenceBook } from './forecast';

/** The event that ends an absence, on the first day on which nobody is absent any more. */
export interface AbsenceEnd {
  readonly id: string;
  readonly data: { readonly on: LegalDate };
  readonly manner: 'returned' | 'ended';
}

/**
 * What ends an absence: the return, or the end of the employment, whichever comes first; undefined while neither is
 * known. Whoever has left is not absent: the post is empty (Q57). Employed until 31 Jan 2027: ended on 1 Feb.
 */
export function endOfAbsence(book: AbsenceBook): AbsenceEnd | undefined {
  const back = book.last('returned');
  const returned: AbsenceEnd | undefined = back && { id: back.id, data: back.data, manner: 'returned' };
  const employment = book.last('employmentEnded');
  const left = employment && leftAfter(employment.id, employment.data.lastDay);
  if (returned === undefined || left === undefined) return returned ?? left;
  return left.data.on < returned.data.on ? left : returned;
}

/** Nobody leaves after the last day that can be written. */
function leftAfter(id: string, lastDay: LegalDate): AbsenceEnd | undefined {
  return lastDay === LEGAL_DATES.latest ? undefined : { id, data: { on: dayAfter(lastDay) }, manner: 'ended' };
}

/** The end of an absence once it has come: an employment may be told to end long before it does. */
export function absenceOver(book: AbsenceBook, { today }: Pick<DerivationContext, 'today'>): AbsenceEnd | undefined {
  const end = endOfAbsence(book);
  return end === undefined || (today !== undefined && end.data.on > today) ? undefined : end;
}
