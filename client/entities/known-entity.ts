import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { Duty } from '../../domain/duty';
import { entityTypeOf } from '../../domain/entity-id';
import { countyOf } from '../../store/county';
import { eventIn } from '../../store/entity-rows';
import type { FristwerkDeps } from '../deps';
import { findEntity } from '../find-entity';

/** What the read model knows of an entity before something is recorded. It may lag behind: the entity decides. */
export interface KnownEntity {
  readonly entityId: string;
  readonly type: EntityType;
  readonly organisation: string;
  /** The county's organisation; undefined where the store knows none. */
  readonly county: string | undefined;
  readonly events: readonly CaseEvent[];
  /** By duty id, with the organisation that owes it. */
  readonly duties: ReadonlyMap<string, { readonly duty: Duty; readonly organisation: string }>;
}

/** An entity by id or file reference. @throws UNKNOWN_ENTITY */
export async function knownEntity(deps: FristwerkDeps, entity: string): Promise<KnownEntity> {
  const row = await findEntity(deps, entity);
  const { entity_id: entityId } = row;
  return {
    entityId,
    type: entityTypeOf(entityId),
    organisation: row.organisation_id,
    county: await countyOf(deps.store),
    events: await eventsOf(deps, entityId),
    duties: await dutiesOf(deps, entityId),
  };
}

/** The events of an entity in their order. */
export async function eventsOf({ store }: FristwerkDeps, entityId: string): Promise<readonly CaseEvent[]> {
  const rows = await store.db
    .selectFrom('events')
    .selectAll()
    .where('entity_id', '=', entityId)
    .orderBy('position')
    .execute();
  return rows.map(eventIn);
}

async function dutiesOf({ store }: FristwerkDeps, entityId: string): Promise<KnownEntity['duties']> {
  const rows = await store.db
    .selectFrom('duties')
    .select(['duty_id', 'organisation_id', 'duty'])
    .where('entity_id', '=', entityId)
    .execute();
  return new Map(
    rows.map((row) => [row.duty_id, { duty: JSON.parse(row.duty) as Duty, organisation: row.organisation_id }]),
  );
}
