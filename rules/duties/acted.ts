import type { LegalDate } from '../../domain/legal-date';
import type { Closing } from './duty-row';

/** An event that says on which day something was done, and the document kept with it. */
interface Act {
  readonly id: string;
  readonly data: { readonly on: LegalDate; readonly documentId?: string };
}

/** Closed by an act on its own day, where nothing has to arrive; null without one. */
export function acted(act: Act | undefined): Closing | null {
  if (act === undefined) return null;
  const { on, documentId } = act.data;
  return { eventId: act.id, on, ...(documentId === undefined ? {} : { documentId }) };
}
