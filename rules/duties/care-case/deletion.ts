import type { CareCaseEvent } from '../../../domain/care-case';
import type { LegalDate } from '../../../domain/legal-date';
import { deleteAfter, deletionCause } from '../../retention/delete-after';
import { acted } from '../acted';
import type { Arising, Closing, DerivationContext } from '../duty-row';
import type { EventBook } from '../event-book';

type CareCaseBook = EventBook<CareCaseEvent>;

/**
 * 5.8.1: personal data are deleted on the first working day after the last day on which the house keeps them: never
 * before, since until then they are to be kept. A consent that is given anew removes the duty.
 * Ended on Sat 31 Mar 2018, kept for three years until Wed 31 Mar 2021: Thu 1 Apr 2021.
 */
export function deletionOwed(book: CareCaseBook, { retentionYears, calendar }: DerivationContext): readonly Arising[] {
  const cause = deletionCause(book);
  const deletion = deleteAfter(book, retentionYears);
  if (cause === null || deletion === null) return [];
  return [{ eventId: cause.eventId, on: calendar.addWorkingDays(deletion.after, 1), instance: cause.eventId }];
}

/** Closed by the deletion that was carried out for that reason, be it earlier than the house asks. */
export function deletionDone(book: CareCaseBook): Closing | null {
  return acted(deletionOf(book));
}

/** The day on which the data were deleted after the support ended or consent was withdrawn; null while they were not. */
export function deletedOn(book: CareCaseBook): LegalDate | null {
  return deletionOf(book)?.data.on ?? null;
}

/** What was deleted before the reason arose says nothing of what was taken down in between; a mere withdrawal adds nothing. */
function deletionOf(book: CareCaseBook) {
  const cause = deletionCause(book);
  if (cause === null) return undefined;
  const { events } = book;
  const arose = events.findIndex(({ id }) => id === cause.eventId);
  return book
    .all('deleted')
    .find((event) => events.slice(events.indexOf(event) + 1, arose).every(({ type }) => type === 'consentWithdrawn'));
}
