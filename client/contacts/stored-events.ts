import type { CaseEvent, EntityType } from '../../domain/case-event';
import { effectiveEvents } from '../../rules/duties/ledger';
import { eventIn } from '../../store/entity-rows';
import type { Store } from '../../store/open-store';

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
    story.events.push(eventIn(row));
    stories.set(row.entity_id, story);
  }
  return [...stories].map(([entityId, { reference, events }]) => ({
    entityId,
    reference,
    events: effectiveEvents(type, events),
  }));
}
