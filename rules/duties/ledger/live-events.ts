import type { CaseEvent } from '../../../domain/case-event';
import { isLedgerEvent } from '../../../domain/ledger-events';

/** Voiding is undone by voiding it; what two persons agree on is proposed anew, never rewritten. */
const STANDS_AS_WRITTEN: ReadonlySet<string> = new Set(['voided', 'waived', 'overruled', 'confirmed', 'factWithdrawn']);

/** Whether what an event said can be replaced by a correction; if not, it can only be voided. */
export function isCorrectable({ type }: Pick<CaseEvent, 'type'>): boolean {
  return !STANDS_AS_WRITTEN.has(type);
}

/**
 * The events that count, those of the ledger included, each as its last correction has it, in recorded order.
 * A voided event is gone, a voided correction no longer counts, and voiding a `voided` brings its event back. A fact that
 * its sender withdrew is gone, too, until it is told again. A correction that names a correction is one more of the same
 * event, and stands on its own: voiding the first leaves the second.
 */
export function liveEvents(events: readonly CaseEvent[]): readonly CaseEvent[] {
  if (!events.some(isLedgerEvent)) return events;
  const voided = new Set<string>();
  const withdrawn = new Set<string>();
  const corrections = new Map<string, unknown>();
  const live: CaseEvent[] = [];
  // From the last one back: whatever changes an event was recorded after it.
  for (const [index, event] of [...events.entries()].reverse()) {
    if (voided.has(event.id) || (index > 0 && withdrawn.has(factOf(event)))) continue;
    if (isLedgerEvent(event)) note(event, events, voided, corrections);
    if (isLedgerEvent(event) && event.type === 'factWithdrawn') withdrawn.add(event.data.fact);
    live.push(corrected(event, corrections));
  }
  return live.reverse();
}

/** What the ids of all events of one fact begin with: `fact-9f…` of `fact-9f…-04…`. */
function factOf({ id }: CaseEvent): string {
  return id.slice(0, id.lastIndexOf('-'));
}

/** Whether the first event was voided, so that the entity was begun by mistake: nothing follows from it any more. */
export function cameToNothing(events: readonly CaseEvent[]): boolean {
  const [first] = events;
  return first !== undefined && liveEvents(events).every(({ id }) => id !== first.id);
}

/** The event that a correction is about: the one named, or the one that the named correction is about. */
export function correctedEvent(id: string, events: readonly CaseEvent[]): CaseEvent | undefined {
  const index = events.findIndex((event) => event.id === id);
  const named = events[index];
  if (named === undefined || named.type !== 'corrected') return named;
  return correctedEvent((named.data as { readonly event: string }).event, events.slice(0, index));
}

function note(
  event: CaseEvent,
  events: readonly CaseEvent[],
  voided: Set<string>,
  corrections: Map<string, unknown>,
): void {
  if (!isLedgerEvent(event)) return;
  if (event.type === 'voided') voided.add(event.data.event);
  if (event.type !== 'corrected') return;
  const target = correctedEvent(event.data.event, events);
  if (target !== undefined && isCorrectable(target) && !corrections.has(target.id))
    corrections.set(target.id, event.data.data);
}

function corrected(event: CaseEvent, corrections: ReadonlyMap<string, unknown>): CaseEvent {
  return event.type !== 'corrected' && corrections.has(event.id)
    ? { ...event, data: corrections.get(event.id) }
    : event;
}
