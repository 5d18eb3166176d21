import { type Duty, isOverdue } from '../../domain/duty';
import { entityTypeOf } from '../../domain/entity-id';
import { dayOf } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import type { FristwerkDeps } from '../deps';
import { entitiesCameToNothing } from './came-to-nothing';
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
  const nothing = await entitiesCameToNothing(deps);
  const today = dayOf(deps.now());
  const open = await countOpen(deps);
  const overdue = await countOverdue(deps, today);
  return rows.map((row) => {
    const voided = nothing.has(row.entity_id);
    return {
      entityId: row.entity_id,
      entityType: entityTypeOf(row.entity_id),
      reference: row.reference,
      organisation: row.organisation_id,
      ...(voided && { voided }),
      outcome: voided ? null : row.outcome,
      openDuties: open.get(row.entity_id) ?? 0,
      overdueDuties: overdue.get(row.entity_id) ?? 0,
    };
  });
}

/** How many open duties each entity has: counted by the store. */
async function countOpen({ store }: FristwerkDeps): Promise<ReadonlyMap<string, number>> {
  const rows = await store.db
    .selectFrom('duties')
    .select(['entity_id', (select) => select.fn.countAll<number>().as('count')])
    .where('status', '=', 'open')
    .groupBy('entity_id')
    .execute();
  return new Map(rows.map((row) => [row.entity_id, Number(row.count)]));
}

/** How many of them are overdue: read are those alone whose day has passed, since the excuse stands in the duty. */
async function countOverdue({ store }: FristwerkDeps, today: LegalDate): Promise<ReadonlyMap<string, number>> {
  const rows = await store.db
    .selectFrom('duties')
    .select(['entity_id', 'duty'])
    .where('status', '=', 'open')
    .where('due_on', '<', today)
    .execute();
  const overdue = new Map<string, number>();
  for (const { entity_id: id, duty } of rows)
    if (isOverdue(JSON.parse(duty) as Duty, today)) overdue.set(id, (overdue.get(id) ?? 0) + 1);
  return overdue;
}
