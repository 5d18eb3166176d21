import type { Decision } from '../../domain/decision';
import type { Instant } from '../../domain/instant';
import type { Store } from '../../store/open-store';

/** The decision that stands for an entity, and since when by the entity's clock. */
export interface StandingDecision {
  readonly entityId: string;
  readonly reference: string;
  readonly decision: Decision;
  readonly asOf: Instant;
}

/** The decisions of all entities, by file reference. */
export async function decisionsOf(store: Store): Promise<readonly StandingDecision[]> {
  const rows = await store.db
    .selectFrom('entities')
    .select(['entity_id', 'reference', 'decision', 'as_of'])
    .orderBy('reference')
    .execute();
  return rows.flatMap((row) =>
    row.decision === null
      ? []
      : [
          {
            entityId: row.entity_id,
            reference: row.reference,
            decision: JSON.parse(row.decision) as Decision,
            asOf: row.as_of as Instant,
          },
        ],
  );
}
