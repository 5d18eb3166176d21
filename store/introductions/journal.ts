import type { Transaction } from 'kysely';
import { inChunks } from '../chunks';
import type { Store } from '../open-store';
import type { NewRow, Row, StoreSchema } from '../schema';

/** An entity that an import begins. */
export type IntroductionRow = Omit<NewRow<'introduction_rows'>, 'import_id' | 'position' | 'events_done'>;

/** An import that was begun; undefined where none has this id. */
export function findIntroduction(store: Store, importId: string): Promise<Row<'introductions'> | undefined> {
  return store.db.selectFrom('introductions').selectAll().where('import_id', '=', importId).executeTakeFirst();
}

/** The import that was begun and is not ended; there is at most one. */
export function unfinishedIntroduction(store: Store): Promise<Row<'introductions'> | undefined> {
  return store.db.selectFrom('introductions').selectAll().where('ended_at', 'is', null).executeTakeFirst();
}

/**
 * Notes that an import begins, with all its entities, unless it has begun before or another one is unfinished.
 * @returns the import that runs now: this one, or the other
 */
export async function beginIntroduction(
  store: Store,
  introduction: Pick<Row<'introductions'>, 'import_id' | 'introduced_on' | 'started_at' | 'started_by'>,
  rows: readonly IntroductionRow[],
): Promise<string> {
  return store.db.transaction().execute(async (trx) => {
    const running = await trx
      .selectFrom('introductions')
      .select('import_id')
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (running !== undefined) return running.import_id;
    const { import_id } = introduction;
    if (await reopened(trx, import_id)) return import_id;
    await trx
      .insertInto('introductions')
      .values({ ...introduction, ended_at: null, ended_how: null })
      .execute();
    const numbered = rows.map((row, position) => ({ ...row, import_id, position, events_done: 0 }));
    for (const some of inChunks(numbered)) await trx.insertInto('introduction_rows').values(some).execute();
    return import_id;
  });
}

/** An import that was given up goes on when it is asked for again. */
async function reopened(trx: Transaction<StoreSchema>, importId: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('introductions')
    .set({ ended_at: null, ended_how: null })
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows) > 0;
}

/** The entities of an import in their order, with how much of each is recorded. */
export function introductionRows(store: Store, importId: string): Promise<readonly Row<'introduction_rows'>[]> {
  return store.db
    .selectFrom('introduction_rows')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('position')
    .execute();
}

/** Notes how many events of an entity are recorded. */
export async function noteIntroduced(store: Store, importId: string, entityId: string, done: number): Promise<void> {
  await store.db
    .updateTable('introduction_rows')
    .set({ events_done: done })
    .where('import_id', '=', importId)
    .where('entity_id', '=', entityId)
    .execute();
}
