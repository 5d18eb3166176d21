import type { CaseEvent, EntityType } from '../../domain/case-event';
import { isLedgerEvent } from '../../domain/ledger-events';
import { effectiveEvents } from '../../rules/duties/ledger/index';
import { liveEvents } from '../../rules/duties/ledger/live-events';
import type { ShownEvent } from './entities';

/** The events of an entity as they were recorded, each with what became of it; a corrected one with what counts now. */
export function shownEvents(entity: EntityType, events: readonly CaseEvent[]): readonly ShownEvent[] {
  const live = new Map(liveEvents(events).map((event) => [event.id, event]));
  const effective = new Map(effectiveEvents(entity, events).map((event) => [event.id, event]));
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
    const standing = standingOf(event);
    // Events of the ledger are no part of the story, but can be corrected like it.
    const now = effective.get(id) ?? live.get(id);
    return {
      ...{ id, type, occurredOn, recordedAt, actor, data, standing },
      ...(standing === 'corrected' && now !== undefined && { now: { occurredOn: now.occurredOn, data: now.data } }),
    };
  });
}
