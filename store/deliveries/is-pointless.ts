import type { Store } from '../open-store';
import type { ClaimedDelivery } from './claim-deliveries';

/**
 * Whether a claimed mail has become pointless: each duty that it speaks of is closed or has other dates by now.
 * A duty that the read model does not know counts as open. A mail that an earlier claim may have sent is never
 * pointless: only sending it again gives a true record of it.
 */
export async function isPointless(
  store: Store,
  { message_id: messageId, attempts }: Pick<ClaimedDelivery, 'message_id' | 'attempts'>,
): Promise<boolean> {
  if ((await countAttempts(store, messageId)) < attempts - 1) return false;
  const rungs = await store.db
    .selectFrom('delivery_rungs')
    .leftJoin('duties', (join) =>
      join
        .onRef('duties.entity_id', '=', 'delivery_rungs.entity_id')
        .onRef('duties.duty_id', '=', 'delivery_rungs.duty_id'),
    )
    .select(['rung_key', 'delivery_rungs.entity_id', 'delivery_rungs.duty_id', 'status', 'revision'])
    .where('message_id', '=', messageId)
    .execute();
  return rungs.every(
    (rung) =>
      rung.status !== null &&
      (rung.status !== 'open' || !rung.rung_key.startsWith(`${rung.entity_id}/${rung.duty_id}/${rung.revision}/`)),
  );
}

/** Attempts of which the end is known. */
async function countAttempts(store: Store, messageId: string): Promise<number> {
  const row = await store.db
    .selectFrom('delivery_attempts')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('message_id', '=', messageId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
