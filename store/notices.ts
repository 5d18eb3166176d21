import type { Transaction } from 'kysely';
import type { Duty } from '../domain/duty';
import { withIntroductions } from './introductions';
import type { Store } from './open-store';
import { noteNextRungs } from './read-model';
import type { NewRow, Row, StoreSchema } from './schema';

/** Rows a statement: far below what SQLite (32,766) and PostgreSQL (65,535) take as values. */
const CHUNK = 500;

/** What one entity's reminder leaves behind: its duties with their next rung. */
export interface RemindedEntity {
  readonly entityId: string;
  readonly duties: readonly Duty[];
}

/** A notice that may be composed, with its duty as it stands. */
export interface DueNotice extends Row<'notices'> {
  /** JSON of the duty. */
  readonly duty: string;
}

/** Queues notices and notes each duty's next rung in one transaction; a notice that is known is left as it is. */
export async function queueNotices(
  store: Store,
  notices: readonly NewRow<'notices'>[],
  reminded: readonly RemindedEntity[],
): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    await insertNotices(trx, notices);
    for (const { entityId, duties } of reminded) await noteNextRungs(trx, entityId, duties);
  });
}

/** Inserts notices inside a transaction; a known key is left as it is. */
export async function insertNotices(
  trx: Transaction<StoreSchema>,
  notices: readonly NewRow<'notices'>[],
): Promise<void> {
  const queued = await withIntroductions(trx, notices);
  for (let from = 0; from < queued.length; from += CHUNK)
    await trx
      .insertInto('notices')
      .values(queued.slice(from, from + CHUNK))
      .onConflict((conflict) => conflict.column('notice_key').doNothing())
      .execute();
}

/** The people for whom notices wait that may be composed at `now`, up to `limit`; null stands for nobody. */
export async function peopleToTell(store: Store, now: string, limit: number): Promise<readonly (string | null)[]> {
  const rows = await store.db
    .selectFrom('notices')
    .select('person_id')
    .distinct()
    .where('state', '=', 'waiting')
    .where('compose_after', '<=', now)
    .limit(limit)
    .execute();
  return rows.map((row) => row.person_id);
}

/** The notices of these people that may be composed at `now`, in the order in which their rungs came. */
export async function noticesToTell(
  store: Store,
  people: readonly string[],
  now: string,
): Promise<readonly DueNotice[]> {
  return store.db
    .selectFrom('notices')
    .innerJoin('duties', (join) =>
      join.onRef('duties.entity_id', '=', 'notices.entity_id').onRef('duties.duty_id', '=', 'notices.duty_id'),
    )
    .selectAll('notices')
    .select('duties.duty')
    .where('notices.person_id', 'in', [...people])
    .where('notices.state', '=', 'waiting')
    .where('notices.compose_after', '<=', now)
    .orderBy('notices.at')
    .orderBy('notices.notice_key')
    .execute();
}

/**
 * Withdraws notices that may be composed at `now` but whose duty is closed, rests or has other dates by now, and marks
 * those that a mail carries already.
 */
export async function withdrawPointless(store: Store, now: string): Promise<void> {
  const due = store.db.updateTable('notices').where('state', '=', 'waiting').where('compose_after', '<=', now);
  await due
    .set({ state: 'withdrawn' })
    .where((where) =>
      where.exists(
        where
          .selectFrom('duties')
          .select('duties.duty_id')
          .whereRef('duties.entity_id', '=', 'notices.entity_id')
          .whereRef('duties.duty_id', '=', 'notices.duty_id')
          .where((either) =>
            either.or([
              either('duties.status', '!=', 'open'),
              either('duties.revision', '!=', either.ref('notices.revision')),
            ]),
          ),
      ),
    )
    .execute();
  await due
    .set({ state: 'composed' })
    .where('notice_key', 'in', (from) => from.selectFrom('delivery_rungs').select('rung_key'))
    .execute();
}

/** Marks what nobody can be told of. @returns the notices marked now */
export async function markUndeliverable(store: Store, now: string): Promise<readonly Row<'notices'>[]> {
  return store.db
    .updateTable('notices')
    .set({ state: 'undeliverable' })
    .where('state', '=', 'waiting')
    .where('person_id', 'is', null)
    .where('compose_after', '<=', now)
    .returningAll()
    .execute();
}
