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

/**
 * 5.8.1 asks for deletion and names no period: so many years after the end of the support, in one step; at once where
 * consent was withdrawn and not given anew. Null while the support goes on. An internal day, none of the guideline.
 * Ended on 31 Mar 2018: kept until 31 Mar 2021, with 0 years until the last day itself. Ended on 29 Feb 2020: until 28 Feb 2023.
 * @throws RangeError when `years` is not a whole number from 0.
 */
export function deleteAfter(book: EventBook<CareCaseEvent>, years = RETENTION_YEARS): Deletion | null {
  const statement = lastConsentStatement(book);
  if (statement?.type === 'consentWithdrawn') return { after: statement.data.on, because: 'consentWithdrawn' };
  const ended = book.last('ended');
  if (ended === undefined) return null;
  return { after: lastDayKept(ended.data.on, years), because: 'supportEnded' };
}

function lastDayKept(endedOn: LegalDate, years: number): LegalDate {
  return years === 0 ? endedOn : periodEnd(fromEvent(endedOn), years, 'years').nominalEnd;
}
