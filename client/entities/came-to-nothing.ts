import { cameToNothing } from '../../rules/duties/ledger/index';
import type { FristwerkDeps } from '../deps';
import { eventsOf } from './known-entity';

/** Ids of the entities whose first event was voided: they were begun by mistake. */
export async function entitiesCameToNothing(deps: FristwerkDeps): Promise<ReadonlySet<string>> {
  const rows = await deps.store.db
    .selectFrom('events')
    .select('entity_id')
    .distinct()
    .where('type', '=', 'voided')
    .execute();
  const found = new Set<string>();
  for (const { entity_id: entityId } of rows) if (cameToNothing(await eventsOf(deps, entityId))) found.add(entityId);
  return found;
}
