import type { Store } from './open-store';
import type { NewRow, Row } from './schema';

/** Keeps a feed; returns false when it was there already. */
export async function keepFeed(store: Store, feed: NewRow<'feeds'>): Promise<boolean> {
  const result = await store.db
    .insertInto('feeds')
    .values(feed)
    .onConflict((conflict) => conflict.column('feed_id').doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) > 0;
}

export function findFeed(store: Store, feedId: string): Promise<Row<'feeds'> | undefined> {
  return store.db.selectFrom('feeds').selectAll().where('feed_id', '=', feedId).executeTakeFirst();
}

/** The feed of a token that is not revoked, by the token's hash. */
export function findFeedByHash(store: Store, tokenHash: string): Promise<Row<'feeds'> | undefined> {
  return store.db
    .selectFrom('feeds')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
}

/** Feeds of an organisation, revoked ones included, the oldest first. */
export function feedsOf(store: Store, organisation: string): Promise<readonly Row<'feeds'>[]> {
  return store.db
    .selectFrom('feeds')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy('created_at')
    .orderBy('feed_id')
    .execute();
}

/** Revokes a feed for good; one that is revoked keeps its first day. */
export async function revokeFeedRow(store: Store, feedId: string, at: string, by: string): Promise<void> {
  await store.db
    .updateTable('feeds')
    .set({ revoked_at: at, revoked_by: by })
    .where('feed_id', '=', feedId)
    .where('revoked_at', 'is', null)
    .execute();
}

/** A duty as a calendar shows it. */
export interface FeedDuty {
  readonly entity_id: string;
  readonly entity_type: string;
  readonly reference: string;
  /** How often the plan of the entity was settled: grows with each change of its duties. */
  readonly step: number;
  /** The entity's clock at its last change. */
  readonly as_of: string;
  readonly duty: string;
}

/**
 * The duties of an organisation for a calendar, in one query: all that are open or rest, and those closed whose day
 * aimed at or fulfilment is not before `since`.
 */
export function feedDuties({ db }: Store, organisation: string, since: string): Promise<readonly FeedDuty[]> {
  return db
    .selectFrom('duties')
    .innerJoin('entities', 'entities.entity_id', 'duties.entity_id')
    .select(['duties.entity_id', 'entity_type', 'reference', 'step', 'as_of', 'duty'])
    .where('duties.organisation_id', '=', organisation)
    .where((where) =>
      where.or([
        where('status', 'in', ['open', 'suspended']),
        where('aim_on', '>=', since),
        where('met_on', '>=', since),
      ]),
    )
    .orderBy('aim_on')
    .orderBy('duties.entity_id')
    .orderBy('duty_id')
    .execute();
}
