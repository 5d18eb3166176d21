import type { Transaction } from 'kysely';
import type { DeliveryResult, DeliveryState } from '../../domain/delivery';
import { inChunks } from '../chunks';
import type { Store } from '../open-store';
import type { Row, StoreSchema } from '../schema';

/** What became of a claimed mail; a deferred one is tried again from `retryAt` on. */
export type Settlement =
  | { readonly result: Exclude<DeliveryResult, 'deferred'>; readonly at: string; readonly detail: string }
  | { readonly result: 'deferred'; readonly at: string; readonly detail: string; readonly retryAt: string };

/** A mail under a claim: another claim of the same mail has another end. */
export type Claim = Pick<Row<'deliveries'>, 'message_id' | 'lease_until'>;

/** A claimed mail and what became of it. */
export interface SettledDelivery {
  readonly claim: Claim;
  readonly settlement: Settlement;
}

/**
 * Records what became of claimed mails in one transaction. Whoever has lost the claim meanwhile changes nothing, but for
 * one thing: a mail that the server took is taken, whoever holds the claim by now.
 */
export async function settleDeliveries(store: Store, settled: readonly SettledDelivery[]): Promise<void> {
  const accepted = settled.filter(({ settlement }) => settlement.result === 'accepted');
  const others = settled.filter(({ settlement }) => settlement.result !== 'accepted');
  await store.db.transaction().execute(async (trx) => {
    for (const some of inChunks(accepted)) await noteAccepted(trx, some);
    for (const { claim, settlement } of others) await settle(trx, claim, settlement);
  });
}

/** Records inside a transaction what became of a mail under a claim. @returns whether the claim still held */
export async function settle(trx: Transaction<StoreSchema>, claim: Claim, settlement: Settlement): Promise<boolean> {
  const { result } = settlement;
  const state = result === 'deferred' ? 'queued' : result;
  return changeMail(trx, claim, settlement, state, result === 'deferred' ? settlement.retryAt : null);
}

/** Changes the state of a mail under a claim and notes the attempt; neither where the claim no longer holds. */
export async function changeMail(
  trx: Transaction<StoreSchema>,
  { message_id: messageId, lease_until: lease }: Claim,
  { result, at, detail }: Pick<Settlement, 'result' | 'at' | 'detail'>,
  state: DeliveryState,
  leaseUntil: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('deliveries')
    .set({ state, lease_until: leaseUntil })
    .where('message_id', '=', messageId)
    .where('state', '=', 'claimed')
    .where('lease_until', '=', lease)
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) === 0) return false;
  await trx.insertInto('delivery_attempts').values({ message_id: messageId, at, result, detail }).execute();
  return true;
}

async function noteAccepted(trx: Transaction<StoreSchema>, settled: readonly SettledDelivery[]): Promise<void> {
  const ids = settled.map(({ claim }) => claim.message_id);
  const rows = await trx
    .updateTable('deliveries')
    .set({ state: 'accepted', lease_until: null })
    .where('message_id', 'in', ids)
    .where('state', 'in', ['queued', 'claimed'])
    .returning('message_id')
    .execute();
  const changed = new Set(rows.map((row) => row.message_id));
  const attempts = settled
    .filter(({ claim }) => changed.has(claim.message_id))
    .map(({ claim, settlement: { at, result, detail } }) => ({ message_id: claim.message_id, at, result, detail }));
  if (attempts.length > 0) await trx.insertInto('delivery_attempts').values(attempts).execute();
}
