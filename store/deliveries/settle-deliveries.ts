import type { Transaction } from 'kysely';
import type { DeliveryResult, DeliveryState } from '../../domain/delivery';
import { insertNotices } from '../notices';
import type { Store } from '../open-store';
import type { NewRow, Row, StoreSchema } from '../schema';

/** What became of a claimed mail; a deferred one is tried again from `retryAt` on. */
export type Settlement =
  | { readonly result: Exclude<DeliveryResult, 'deferred'>; readonly at: string; readonly detail: string }
  | { readonly result: 'deferred'; readonly at: string; readonly detail: string; readonly retryAt: string };

/** A claimed mail and what became of it. */
export interface SettledDelivery {
  readonly messageId: string;
  readonly settlement: Settlement;
}

/** Records what became of a claimed mail. */
export async function settleDelivery(store: Store, messageId: string, settlement: Settlement): Promise<void> {
  await settleDeliveries(store, [{ messageId, settlement }]);
}

/** Records what became of claimed mails in one transaction. */
export async function settleDeliveries(store: Store, settled: readonly SettledDelivery[]): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    for (const { messageId, settlement } of settled) {
      const { result } = settlement;
      const state = result === 'deferred' ? 'queued' : result;
      await note(trx, messageId, settlement, state, result === 'deferred' ? settlement.retryAt : null);
    }
  });
}

/** What somebody else is told when a mail did not arrive. */
export interface Escalation {
  /** The notices of the mail, addressed to the next person of the ladder. */
  readonly notices: readonly NewRow<'notices'>[];
  /** Whether one of the notices of the mail is left without anybody to tell. */
  readonly nobodyLeft: boolean;
}

/**
 * Records that a mail did not arrive and tells the next people in its place, in one transaction.
 * @param expected states in which the mail may be; in another one nothing is written
 * @returns whether it was recorded now
 */
export async function failDelivery(
  store: Store,
  messageId: string,
  failure: { readonly result: 'refused' | 'bounced'; readonly at: string; readonly detail: string },
  expected: readonly DeliveryState[],
  { notices, nobodyLeft }: Escalation,
): Promise<boolean> {
  return store.db.transaction().execute(async (trx) => {
    const held = await trx
      .selectFrom('deliveries')
      .select('state')
      .where('message_id', '=', messageId)
      .executeTakeFirst();
    if (held === undefined || !expected.includes(held.state)) return false;
    await note(trx, messageId, failure, nobodyLeft ? 'undeliverable' : failure.result, null);
    await insertNotices(trx, notices);
    return true;
  });
}

/** The notices that a mail carries. */
export function noticesOfMail(store: Store, messageId: string): Promise<readonly Row<'notices'>[]> {
  return store.db.selectFrom('notices').selectAll().where('message_id', '=', messageId).orderBy('notice_key').execute();
}

/** Who has been told, or is to be told, of these rungs, by rung key. */
export async function toldOf(
  store: Store,
  rungKeys: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const told = new Map<string, Set<string>>(rungKeys.map((key) => [key, new Set()]));
  if (rungKeys.length === 0) return told;
  const rows = await store.db
    .selectFrom('notices')
    .select(['rung_key', 'person_id'])
    .where('rung_key', 'in', [...told.keys()])
    .execute();
  for (const { rung_key: key, person_id: person } of rows) if (person !== null) told.get(key)?.add(person);
  return told;
}

async function note(
  trx: Transaction<StoreSchema>,
  messageId: string,
  { result, at, detail }: Pick<Settlement, 'result' | 'at' | 'detail'>,
  state: DeliveryState,
  leaseUntil: string | null,
): Promise<void> {
  await trx
    .updateTable('deliveries')
    .set({ state, lease_until: leaseUntil })
    .where('message_id', '=', messageId)
    .execute();
  await trx.insertInto('delivery_attempts').values({ message_id: messageId, at, result, detail }).execute();
}
