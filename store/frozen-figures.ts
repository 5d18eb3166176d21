import type { Store } from './open-store';
import type { NewRow, Row } from './schema';

/** Which report is frozen: the event that tells of its sending. */
export type FrozenKey = Pick<Row<'frozen_figures'>, 'entity_id' | 'event_id'>;

/**
 * Freezes the figures of a report; what the same request froze before stays and is returned. Figures are counted by
 * `counted` in the transaction that keeps them, on the store handed to it.
 */
export async function freezeFigures(
  store: Store,
  key: FrozenKey,
  counted: (within: Store) => Promise<NewRow<'frozen_figures'>>,
): Promise<{ readonly frozen: Row<'frozen_figures'>; readonly isNew: boolean }> {
  return store.db.transaction().execute(async (trx) => {
    const known = await frozenRow(trx, key);
    if (known !== undefined) return { frozen: known, isNew: false };
    const inserted = await trx
      .insertInto('frozen_figures')
      .values(await counted({ ...store, db: trx }))
      .onConflict((conflict) => conflict.columns(['entity_id', 'event_id']).doNothing())
      .executeTakeFirst();
    const frozen = (await frozenRow(trx, key)) as Row<'frozen_figures'>;
    return { frozen, isNew: Number(inserted.numInsertedOrUpdatedRows) > 0 };
  });
}

function frozenRow(db: Store['db'], { entity_id, event_id }: FrozenKey): Promise<Row<'frozen_figures'> | undefined> {
  return db
    .selectFrom('frozen_figures')
    .selectAll()
    .where('entity_id', '=', entity_id)
    .where('event_id', '=', event_id)
    .executeTakeFirst();
}

/** Takes back the figures of a report that was refused. */
export async function dropFrozenFigures(store: Store, entityId: string, eventId: string): Promise<void> {
  await store.db
    .deleteFrom('frozen_figures')
    .where('entity_id', '=', entityId)
    .where('event_id', '=', eventId)
    .execute();
}

/** Which reports are asked for. */
export interface FrozenFilter {
  readonly entityId?: string | undefined;
  readonly organisation?: string | undefined;
  readonly year?: number | undefined;
}

/** A frozen report with the event that tells of its sending. */
export interface FrozenReport extends Row<'frozen_figures'> {
  readonly reference: string;
  /** Of the event, as it was recorded. */
  readonly data: string;
}

/** The frozen figures of reports that were sent, the first one first; those whose event is missing were never sent. */
export function frozenReports({ db }: Store, filter: FrozenFilter = {}): Promise<readonly FrozenReport[]> {
  const { entityId, organisation, year } = filter;
  let query = db
    .selectFrom('frozen_figures')
    .innerJoin('events', (join) =>
      join
        .onRef('events.entity_id', '=', 'frozen_figures.entity_id')
        .onRef('events.event_id', '=', 'frozen_figures.event_id'),
    )
    .innerJoin('entities', 'entities.entity_id', 'frozen_figures.entity_id')
    .selectAll('frozen_figures')
    .select(['entities.reference', 'events.data'])
    .orderBy('frozen_figures.frozen_at')
    .orderBy('events.position');
  if (entityId !== undefined) query = query.where('frozen_figures.entity_id', '=', entityId);
  if (organisation !== undefined) query = query.where('frozen_figures.organisation_id', '=', organisation);
  if (year !== undefined) query = query.where('frozen_figures.year', '=', year);
  return query.execute();
}
