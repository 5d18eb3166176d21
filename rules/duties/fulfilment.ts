import type { Fulfilment } from '../../domain/duty';
import { daysBetween, type LegalDate } from '../../domain/legal-date';
import type { DutyRow } from '../guideline/2017-09-01/duties';
import type { EmploymentFacts } from './employment-facts';

/**
 * The proof that closed the duty, null while it is open. Late by the calendar days from the due day to the day
 * that decides: the act itself for 3.3.2, receipt for notices and proofs (Q39). Without a legal date never late.
 */
export function fulfilmentOf(
  row: Pick<DutyRow, 'closedBy' | 'decisiveDay'>,
  facts: EmploymentFacts,
  due: LegalDate | undefined,
): Fulfilment | null {
  const event = facts[row.closedBy];
  if (event === undefined) return null;
  const actsOnItsDay = row.decisiveDay === 'begunOn' && event.type === 'requalificationBegun';
  const on = actsOnItsDay ? event.data.begunOn : event.data.receivedOn;
  const daysLate = due === undefined ? 0 : Math.max(0, daysBetween(due, on));
  const { documentId } = event.data;
  return { eventId: event.id, on, daysLate, ...(documentId === undefined ? {} : { documentId }) };
}
