import { type Duty, isOverdue } from '../domain/duty';
import { dayOf } from '../domain/instant';
import type { LegalDate } from '../domain/legal-date';
import type { FristwerkDeps } from './deps';
import { findEntity } from './find-entity';
import type { DutyFilter, ListedDuty } from './fristwerk';

/**
 * Duties from the read model, by due day (prompt duties by their house target), then by reference.
 * "Overdue" is computed now, it is stored nowhere.
 */
export async function listDuties(deps: FristwerkDeps, filter: DutyFilter = {}): Promise<readonly ListedDuty[]> {
  const today = dayOf(deps.now());
  let query = deps.store.db
    .selectFrom('duties')
    .innerJoin('entities', 'entities.entity_id', 'duties.entity_id')
    .select(['duties.entity_id', 'reference', 'duties.organisation_id', 'duty'])
    .orderBy((order) => order.fn.coalesce('due_on', 'aim_on'))
    .orderBy('reference')
    .orderBy('duty_id');
  const status = filter.status === 'overdue' ? 'open' : filter.status;
  if (status !== undefined) query = query.where('status', '=', status);
  if (filter.status === 'overdue') query = query.where('due_on', '<', today);
  if (filter.bearer !== undefined) query = query.where('bearer', '=', filter.bearer);
  const { dueBefore } = filter;
  if (dueBefore !== undefined)
    query = query.where((where) => where(where.fn.coalesce('due_on', 'aim_on'), '<', dueBefore));
  if (filter.organisation !== undefined) query = query.where('duties.organisation_id', '=', filter.organisation);
  if (filter.entityId !== undefined)
    query = query.where('duties.entity_id', '=', (await findEntity(deps, filter.entityId)).entity_id);
  const rows = await query.execute();
  return rows.map((row) => listedDuty(row, today));
}

function listedDuty(
  row: { entity_id: string; reference: string; organisation_id: string; duty: string },
  today: LegalDate,
): ListedDuty {
  const duty = JSON.parse(row.duty) as Duty;
  return {
    entityId: row.entity_id,
    reference: row.reference,
    organisation: row.organisation_id,
    duty,
    overdue: isOverdue(duty, today),
  };
}
