import type { CareCaseEvent } from '../../domain/care-case';
import type { LegalDate } from '../../domain/legal-date';
import type { EventBook } from '../duties/event-book';
import { lastConsentStatement } from '../integration-plan/last-consent-statement';
import { fromEvent, periodEnd } from '../periods/period-end';

/** Years for which a care case is kept after the support ended, unless the house sets others (0 to 30). No number of the guideline. */
export const RETENTION_YEARS = 3;

/** Up to and including which day personal data are kept, and why then. */
export interface Deletion {
  readonly after: LegalDate;
  readonly because: 'consentWithdrawn' | 'supportEnded';
}

/** The event for which data are deleted, on its day. */
export interface DeletionCause {
  readonly eventId: string;
  readonly on: LegalDate;
  readonly because: Deletion['because'];
}

/** A consent that was withdrawn and not given anew, else the end of the support; null while the support goes on. */
export function deletionCause(book: EventBook<CareCaseEvent>): DeletionCause | null {
  const statement = lastConsentStatement(book);
  if (statement?.type === 'consentWithdrawn')
    return { eventId: statement.id, on: statement.data.on, because: 'consentWithdrawn' };
  const ended = book.last('ended');
  return ended === undefined ? null : { eventId: ended.id, on: ended.data.on, because: 'supportEnded' };
}

/**
 * 5.8.1 asks for deletion and names no period: so many years after the end of the support, in one step; at once where
 * consent was withdrawn and not given anew. Null while the support goes on. An internal day, none of the guideline.
 * Ended on 31 Mar 2018: kept until 31 Mar 2021, with 0 years until the last day itself. Ended on 29 Feb 2020: until 28 Feb 2023.
 * @throws RangeError when `years` is not a whole number from 0.
 */
export function deleteAfter(book: EventBook<CareCaseEvent>, years = RETENTION_YEARS): Deletion | null {
  const cause = deletionCause(book);
  if (cause === null) return null;
  const { on, because } = cause;
  return { after: because === 'consentWithdrawn' ? on : lastDayKept(on, years), because };
}

function lastDayKept(endedOn: LegalDate, years: number): LegalDate {
  return years === 0 ? endedOn : periodEnd(fromEvent(endedOn), years, 'years').nominalEnd;
}
