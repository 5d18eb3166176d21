import type { Channel } from '../../domain/duty';
import type { MandateEvent } from '../../domain/mandate';
import type { LegalBasis, Readings } from '../guideline/readings';
import type { EventBook } from './event-book';

/** Name of this check in the coverage ledger. */
export const WRITTEN_FORM = '2.3-written-form';

/** `toConfirm`: a person says whether it is enough. */
export type WrittenForm = 'met' | 'toConfirm' | 'notMet';

type MandateBook = EventBook<MandateEvent>;
type Notice = ReturnType<typeof writtenNotices>[number];

/**
 * Q35: whether a notice of 2.3 or 4.1 is "in writing". A letter is. Of an e-mail or fax a person says so,
 * unless the county has settled it for all of them.
 * @param accepted what a person found; left out while nobody has.
 */
export function writtenForm(
  channel: Channel,
  answer: Readings['writtenFormIncludesEmail'],
  accepted?: boolean,
): WrittenForm {
  if (channel === 'letter') return 'met';
  if (channel === 'inPerson' || answer === 'no') return 'notMet';
  if (answer === 'yes') return 'met';
  if (accepted === undefined) return 'toConfirm';
  return accepted ? 'met' : 'notMet';
}

/** Whether a notice kept in the mandate is in writing, with what a person found of it last. */
export function formOf(
  { id, data }: Notice,
  book: MandateBook,
  { readings }: Pick<LegalBasis, 'readings'>,
): WrittenForm {
  const found = book.all('writtenFormConfirmed').findLast((confirmed) => confirmed.data.of === id);
  return writtenForm(data.channel, readings.writtenFormIncludesEmail, found?.data.accepted);
}

/** Notices that arrived by e-mail or fax and whose form a person has to confirm, by the ids of their events. */
export function formsToConfirm(book: MandateBook, basis: Pick<LegalBasis, 'readings'>): readonly string[] {
  return writtenNotices(book)
    .filter((notice) => formOf(notice, book, basis) === 'toConfirm')
    .map(({ id }) => id);
}

function writtenNotices(book: MandateBook) {
  return [...book.all('staffListReceived'), ...book.all('serviceGapExplained')];
}
