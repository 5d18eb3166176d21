import type { Transaction } from 'kysely';
import type { Store } from './open-store';
import type { Row, StoreSchema } from './schema';

/** Notes that every file is to follow a version of the house settings; what had begun for it begins anew. */
export async function noteReassessment(
  trx: Transaction<StoreSchema>,
  version: number,
  at: string,
): Promise<Row<'reassessments'>> {
  const { count } = await trx
    .selectFrom('entities')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const row = { version, entities: Number(count), asked: 0, up_to: '', begun_at: at, ended_at: null };
  await trx
    .insertInto('reassessments')
    .values(row)
    .onConflict((conflict) => conflict.column('version').doUpdateSet(row))
    .execute();
  return row;
}

/** The same outside a transaction. */
export function beginReassessment(store: Store, version: number, at: string): Promise<Row<'reassessments'>> {
  return store.db.transaction().execute((trx) => noteReassessment(trx, version, at));
}

/** The newest version that files have not all followed yet; undefined where they have. */
export function unfinishedReassessment(store: Store): Promise<Row<'reassessments'> | undefined> {
  return store.db
    .selectFrom('reassessments')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Ids of files behind `upTo` in the order of their ids. */
export async function entitiesBehind(store: Store, upTo: string, limit: number): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('entities')
    .select('entity_id')
    .where('entity_id', '>', upTo)
    .orderBy('entity_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.entity_id);
}

/** Notes how far the files have been asked; never back behind what another process has noted. */
export async function noteAsked(store: Store, version: number, upTo: string, asked: number): Promise<void> {
  await store.db
    .updateTable('reassessments')
    .set({ up_to: upTo, asked })
    .where('version', '=', version)
    .where('up_to', '<', upTo)
    .execute();
}

/** Ends the reassessment of a version, and those of older ones that it has overtaken. */
export async function endReassessment(store: Store, version: number, at: string): Promise<void> {
  await store.db
    .updateTable('reassessments')
    .set({ ended_at: at })
    .where('version', '<=', version)
    .where('ended_at', 'is', null)
    .execute();
}
