import { type Duty, RUNNING_STATUSES } from '../domain/duty';
import { inChunks } from './chunks';
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

/** The feed of an id, revoked or not; undefined where there is none. */
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
  /** Name of the organisation that owes it; null where nobody knows it. */
  readonly owner: string | null;
}

/**
 * The duties of an organisation for a calendar: all that are open or rest, and those closed whose day aimed at or
 * fulfilment is not before `since`. What was waived or overruled has no day of fulfilment: there the day counts on which
 * the change that closed it was recorded, and of what has lapsed the last change of its file.
 */
export async function feedDuties(store: Store, organisation: string, since: string): Promise<readonly FeedDuty[]> {
  const rows = await store.db
    .selectFrom('duties')
    .innerJoin('entities', 'entities.entity_id', 'duties.entity_id')
    .leftJoin('organisations', 'organisations.organisation_id', 'duties.organisation_id')
    .select(['duties.entity_id', 'entity_type', 'reference', 'step', 'as_of', 'duty', 'status', 'aim_on'])
    .select('organisations.name as owner')
    .where('duties.organisation_id', '=', organisation)
    .where((where) =>
      where.or([
        where('status', 'in', RUNNING_STATUSES),
        where('aim_on', '>=', since),
        where('met_on', '>=', since),
        where.and([where('status', 'in', ['waived', 'overruled', 'lapsed']), where('as_of', '>=', since)]),
      ]),
    )
    .orderBy('aim_on')
    .orderBy('duties.entity_id')
    .orderBy('duty_id')
    .execute();
  const closing = rows.filter((row) => row.aim_on < since && (row.status === 'waived' || row.status === 'overruled'));
  const stale = await closedBefore(store, closing, since);
  return rows.filter((row) => !stale.has(row));
}

/** Those of these duties whose closing event was recorded before `since`. */
async function closedBefore<Closed extends Pick<FeedDuty, 'entity_id' | 'duty'>>(
  { db }: Store,
  duties: readonly Closed[],
  since: string,
): Promise<ReadonlySet<Closed>> {
  const closers = duties.map((row) => [row, (JSON.parse(row.duty) as Duty).closedBy ?? ''] as const);
  const early = new Set<string>();
  for (const some of inChunks(closers.map(([, event]) => event))) {
    const events = await db
      .selectFrom('events')
      .select(['entity_id', 'event_id'])
      .where('event_id', 'in', some)
      .where('recorded_at', '<', since)
      .execute();
    for (const event of events) early.add(`${event.entity_id} ${event.event_id}`);
  }
  return new Set(closers.flatMap(([row, event]) => (early.has(`${row.entity_id} ${event}`) ? [row] : [])));
}
