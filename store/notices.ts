import type { Transaction } from 'kysely';
import { type Duty, RUNNING_STATUSES } from '../domain/duty';
import { inChunks } from './chunks';
import { withIntroductions } from './introductions/held-notices';
import type { Store } from './open-store';
import { noteNextRungs } from './read-model';
import type { NewRow, Row, StoreSchema } from './schema';

/** What one entity's reminder leaves behind: its duties with their next rung. */
export interface RemindedEntity {
  readonly entityId: string;
  readonly duties: readonly Duty[];
}

/** A notice that may be composed, with its duty as it stands. */
export interface DueNotice extends Row<'notices'> {
  /** JSON of the duty. */
  readonly duty: string;
  /** Name of the organisation that owes it; null where nobody knows it. */
  readonly owner: string | null;
  /** How often the plan of its entity was settled. */
  readonly step: number;
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
  for (const some of inChunks(queued))
    await trx
      .insertInto('notices')
      .values(some)
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

/**
 * The notices of these people that may be composed at `now`, in the order in which their rungs came. Whoever gets the
 * mail of the day gets in it what may be composed by `gathered` as well: there is one such mail, not one after another.
 */
export async function noticesToTell(
  store: Store,
  people: readonly string[],
  { now, gathered }: { readonly now: string; readonly gathered: string },
): Promise<readonly DueNotice[]> {
  const mailOfTheDay = await peopleOfDigests(store, people, now);
  return store.db
    .selectFrom('notices')
    .innerJoin('duties', (join) =>
      join.onRef('duties.entity_id', '=', 'notices.entity_id').onRef('duties.duty_id', '=', 'notices.duty_id'),
    )
    .innerJoin('entities', 'entities.entity_id', 'notices.entity_id')
    .leftJoin('organisations', 'organisations.organisation_id', 'duties.organisation_id')
    .selectAll('notices')
    .select(['duties.duty', 'entities.step', 'organisations.name as owner'])
    .where('notices.person_id', 'in', [...people])
    .where('notices.state', '=', 'waiting')
    .where('duties.status', 'in', RUNNING_STATUSES)
    .whereRef('duties.revision', '=', 'notices.revision')
    .where((where) => {
      const due = where('notices.compose_after', '<=', now);
      // PostgreSQL takes no empty list.
      if (mailOfTheDay.length === 0) return due;
      const gathers = [
        where('notices.kind', '=', 'digest'),
        where('notices.compose_after', '<=', gathered),
        where('notices.person_id', 'in', mailOfTheDay),
      ];
      return where.or([due, where.and(gathers)]);
    })
    .orderBy('notices.at')
    .orderBy('notices.notice_key')
    .execute();
}

/** Who of these people gets the mail of the day now. */
async function peopleOfDigests(store: Store, people: readonly string[], now: string): Promise<string[]> {
  const rows = await store.db
    .selectFrom('notices')
    .select('person_id')
    .distinct()
    .where('kind', '=', 'digest')
    .where('state', '=', 'waiting')
    .where('compose_after', '<=', now)
    .where('person_id', 'in', [...people])
    .execute();
  return rows.flatMap(({ person_id: person }) => person ?? []);
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
              either('duties.status', 'not in', RUNNING_STATUSES),
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

/** Marks what nobody can be told of, for want of a person or since the person is unknown. @returns the notices marked now */
export async function markUndeliverable(store: Store, now: string): Promise<readonly Row<'notices'>[]> {
  return store.db
    .updateTable('notices')
    .set({ state: 'undeliverable' })
    .where('state', '=', 'waiting')
    .where('compose_after', '<=', now)
    .where((where) =>
      where.or([
        where('person_id', 'is', null),
        where.not(
          where.exists(
            where
              .selectFrom('persons')
              .select('persons.person_id')
              .whereRef('persons.person_id', '=', 'notices.person_id'),
          ),
        ),
      ]),
    )
    .returningAll()
    .execute();
}

/** Lets what was set aside be tried again, for those who are known: by a worker that starts, as after an update. */
export async function tryAgain(store: Store): Promise<void> {
  await store.db
    .updateTable('notices')
    .set({ state: 'waiting' })
    .where('state', '=', 'undeliverable')
    .where('message_id', 'is', null)
    .where('person_id', 'in', (from) => from.selectFrom('persons').select('person_id'))
    .execute();
}

/** Sets notices aside that no mail can be made of, so that they are seen as undeliverable and hold up no other. */
export async function setAside(store: Store, noticeKeys: readonly string[]): Promise<void> {
  for (const some of inChunks(noticeKeys))
    await store.db
      .updateTable('notices')
      .set({ state: 'undeliverable' })
      .where('notice_key', 'in', some)
      .where('state', '=', 'waiting')
      .execute();
}
