import type { CaseEvent, EntityType } from '../../domain/case-event';
import { effectiveEvents } from '../../rules/duties/ledger';
import type { Store } from '../../store/open-store';
import type { Row } from '../../store/schema';

/** The events of an entity as they count today: corrected, without voided ones. */
export interface StoredStory {
  readonly entityId: string;
  readonly reference: string;
  readonly events: readonly CaseEvent[];
}

/** The stories of all entities of a kind, of one organisation or of all, in one query. */
export async function storedStories(
  { db }: Store,
  type: EntityType,
  filter: { readonly organisation?: string | undefined; readonly entityId?: string } = {},
): Promise<readonly StoredStory[]> {
  let query = db
    .selectFrom('events')
    .innerJoin('entities', 'entities.entity_id', 'events.entity_id')
    .selectAll('events')
    .select('reference')
    .where('entity_type', '=', type)
    .orderBy('events.entity_id')
    .orderBy('position');
  if (filter.organisation !== undefined) query = query.where('organisation_id', '=', filter.organisation);
  if (filter.entityId !== undefined) query = query.where('events.entity_id', '=', filter.entityId);
  const stories = new Map<string, { reference: string; events: CaseEvent[] }>();
  for (const row of await query.execute()) {
    const story = stories.get(row.entity_id) ?? { reference: row.reference, events: [] };
    story.events.push(caseEvent(row));
    stories.set(row.entity_id, story);
  }
  return [...stories].map(([entityId, { reference, events }]) => ({
    entityId,
    reference,
    events: effectiveEvents(type, events),
  }));
}

function caseEvent(row: Row<'events'>): CaseEvent {
  return {
    id: row.event_id,
    type: row.type,
    occurredOn: row.occurred_on as CaseEvent['occurredOn'],
    recordedAt: row.recorded_at as CaseEvent['recordedAt'],
    actor: row.actor,
    data: JSON.parse(row.data),
    contentHash: row.content_hash,
  };
}
