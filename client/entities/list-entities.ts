import { type Duty, isOverdue } from '../../domain/duty';
import { entityTypeOf } from '../../domain/entity-id';
import { dayOf } from '../../domain/instant';
import type { FristwerkDeps } from '../deps';
import type { EntityFilter, ListedEntity } from './entities';

/** Entities by file reference, with what is open and what is overdue today. */
export async function listEntities(deps: FristwerkDeps, filter: EntityFilter = {}): Promise<readonly ListedEntity[]> {
  let query = deps.store.db
    .selectFrom('entities')
    .select(['entity_id', 'reference', 'organisation_id', 'outcome'])
    .orderBy('reference');
  if (filter.type !== undefined) query = query.where('entity_type', '=', filter.type);
  if (filter.organisation !== undefined) query = query.where('organisation_id', '=', filter.organisation);
  const rows = await query.execute();
  const open = await openDuties(deps);
  const today = dayOf(deps.now());
  return rows.map((row) => {
    const duties = open.get(row.entity_id) ?? [];
    return {
      entityId: row.entity_id,
      entityType: entityTypeOf(row.entity_id),
      reference: row.reference,
      organisation: row.organisation_id,
      outcome: row.outcome,
      openDuties: duties.length,
      overdueDuties: duties.filter((duty) => isOverdue(JSON.parse(duty) as Duty, today)).length,
    };
  });
}

/** The open duties of each entity, as they are written. */
async function openDuties({ store }: FristwerkDeps): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await store.db.selectFrom('duties').select(['entity_id', 'duty']).where('status', '=', 'open').execute();
  const byEntity = new Map<string, string[]>();
  for (const { entity_id: entityId, duty } of rows) {
    const known = byEntity.get(entityId);
    if (known === undefined) byEntity.set(entityId, [duty]);
    else known.push(duty);
  }
  return byEntity;
}
