import type { CaseEvent, EntityType } from '../../../domain/case-event';
import { ENTITY_EVENTS } from '../../../domain/entity-events';
import { isLedgerEvent } from '../../../domain/ledger-events';
import { isLegalDate, type LegalDate } from '../../../domain/legal-date';
import { cameToNothing, liveEvents } from './live-events';

/**
 * The entity's own story as it is known today, in recorded order: corrected events say what the last correction says,
 * on its day where that was corrected; voided ones are gone; so is a proof that was rejected (`reopened`), as if it had
 * not been handed in. Events of the ledger are not among them; none at all where the first event
 * was voided, whatever other entities told meanwhile. A hire for 1 Sep 2026, corrected to 30 Nov 2026, is a hire
 * on 30 Nov 2026 under its old id.
 */
export function effectiveEvents(entity: EntityType, events: readonly CaseEvent[]): readonly CaseEvent[] {
  const live = liveEvents(events);
  if (live === events) return events;
  if (cameToNothing(events)) return [];
  const rejected = new Set(live.flatMap((event) => rejectedProof(event)));
  const told = new Map(events.map((event) => [event.id, event]));
  return live
    .filter((event) => !isLedgerEvent(event) && (!rejected.has(event.id) || event.id === events[0]?.id))
    .map((event) => onItsDay(entity, event, told.get(event.id)));
}

function rejectedProof(event: CaseEvent): readonly string[] {
  return isLedgerEvent(event) && event.type === 'reopened' ? [event.data.event] : [];
}

/** The day moves only with the field that says it: it may have been stated on its own. */
function onItsDay(entity: EntityType, event: CaseEvent, told: CaseEvent | undefined): CaseEvent {
  if (told === undefined || told.data === event.data) return event;
  const day = dayIn(entity, event);
  return day === undefined || day === dayIn(entity, told) ? event : { ...event, occurredOn: day };
}

function dayIn(entity: EntityType, { type, data }: CaseEvent): LegalDate | undefined {
  const fields = ENTITY_EVENTS[entity][type]?.day ?? [];
  const said = data as Readonly<Record<string, unknown>>;
  return fields.map((field) => said[field]).find(isLegalDate);
}
