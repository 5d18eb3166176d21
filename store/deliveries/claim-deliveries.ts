import type { ExpressionBuilder } from 'kysely';
import type { Store } from '../open-store';
import type { Row, StoreSchema } from '../schema';

/** A queued mail with the address it goes to. */
export interface ClaimedDelivery extends Row<'deliveries'> {
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string | null;
}

/**
 * Claims up to `limit` mails that wait or whose claim ran out, until `leaseUntil`.
 * A claim that is not settled by then may be taken again, under the same message id.
 */
export async function claimDeliveries(
  store: Store,
  limit: number,
  now: string,
  leaseUntil: string,
): Promise<readonly ClaimedDelivery[]> {
  const free = (where: ExpressionBuilder<StoreSchema, 'deliveries'>) =>
    where.and([
      where('state', 'in', ['queued', 'claimed']),
      where.or([where('lease_until', 'is', null), where('lease_until', '<', now)]),
    ]);
  const waiting = await store.db
    .selectFrom('deliveries')
    .select('message_id')
    .where(free)
    .orderBy('queued_at')
    .limit(limit)
    .execute();
  if (waiting.length === 0) return [];
  const ids = waiting.map((row) => row.message_id);
  return store.db.transaction().execute(async (trx) => {
    await trx
      .updateTable('deliveries')
      .set((set) => ({ state: 'claimed', lease_until: leaseUntil, attempts: set('attempts', '+', 1) }))
      .where('message_id', 'in', ids)
      .where(free)
      .execute();
    return trx
      .selectFrom('deliveries')
      .innerJoin('persons', 'persons.person_id', 'deliveries.person_id')
      .selectAll('deliveries')
      .select(['given_name', 'family_name', 'email'])
      .where('message_id', 'in', ids)
      .where('lease_until', '=', leaseUntil)
      .execute();
  });
}

/** Gives claimed mails back that could not be tried, for want of a mail server: the claim counts as no attempt. */
export async function giveBackUntried(store: Store, lease: string, messageIds: readonly string[]): Promise<void> {
  await store.db
    .updateTable('deliveries')
    .set((set) => ({ state: 'queued', lease_until: null, attempts: set('attempts', '-', 1) }))
    .where('message_id', 'in', [...messageIds])
    .where('state', '=', 'claimed')
    .where('lease_until', '=', lease)
    .execute();
}

/** Gives back everything that a dispatcher that is gone had claimed. */
export async function releaseDeliveries(store: Store): Promise<void> {
  await store.db
    .updateTable('deliveries')
    .set({ state: 'queued', lease_until: null })
    .where('state', '=', 'claimed')
    .execute();
}
