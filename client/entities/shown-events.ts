import type { CaseEvent } from '../../domain/case-event';
import { isLedgerEvent } from '../../domain/ledger-events';
import { liveEvents } from '../../rules/duties/ledger/live-events';
import type { ShownEvent } from './entities';

/** The events of an entity as they were recorded, each with what became of it. */
export function shownEvents(events: readonly CaseEvent[]): readonly ShownEvent[] {
  const live = new Map(liveEvents(events).map((event) => [event.id, event]));
  const rejected = new Set(
    [...live.values()].flatMap((event) => (isLedgerEvent(event) && event.type === 'reopened' ? event.data.event : [])),
  );
  const standingOf = ({ id, data }: CaseEvent): ShownEvent['standing'] => {
    const held = live.get(id);
    if (held === undefined) return 'voided';
    if (rejected.has(id)) return 'rejected';
    return held.data === data ? 'valid' : 'corrected';
  };
  return events.map((event) => {
    const { id, type, occurredOn, recordedAt, actor, data } = event;
    return { id, type, occurredOn, recordedAt, actor, data, standing: standingOf(event) };
  });
}
