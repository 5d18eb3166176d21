import type { LegalDate } from '../../domain/legal-date';
import type { Closing } from './duty-row';

/** Evidence as an event carries it: the day on which it arrived, and the document kept with it. */
interface Evidence {
  readonly id: string;
  readonly data: { readonly receivedOn: LegalDate; readonly documentId?: string };
}

/** Closed by the arrival of the evidence (Q39), or by the act itself where the row says `on`; null without an event. */
export function closedBy(event: Evidence | undefined, on = event?.data.receivedOn): Closing | null {
  if (event === undefined || on === undefined) return null;
  const { documentId } = event.data;
  return { eventId: event.id, on, ...(documentId === undefined ? {} : { documentId }) };
}
