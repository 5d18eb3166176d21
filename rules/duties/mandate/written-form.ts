import type { Channel } from '../../../domain/duty';
import type { MandateEvent } from '../../../domain/mandate';
import type { LegalBasis, Readings } from '../../guideline/readings';
import type { EventBook } from '../event-book';

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

/** 2.3, 4.1: the events of a mandate that bring a notice which has to be in writing. */
export const WRITTEN_NOTICES = ['staffListReceived', 'serviceGapExplained'] as const;

/** The notices of a mandate that have to be in writing. */
export function writtenNotices(book: MandateBook) {
  return WRITTEN_NOTICES.flatMap((type) => book.all(type));
}

/** Whether an event of a mandate brings such a notice. */
export function isWrittenNotice(type: string): boolean {
  return WRITTEN_NOTICES.some((known) => known === type);
}
