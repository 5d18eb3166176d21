import type { ExpressionBuilder } from 'kysely';
import type { DeliveryResult } from '../domain/delivery';
import type { Duty } from '../domain/duty';
import type { Store } from './open-store';
import { noteNextRungs } from './read-model';
import type { Row, StoreSchema } from './schema';

/** A mail to queue, with the rungs it carries. */
export interface NewDelivery {
  readonly messageId: string;
  readonly entityId: string;
  readonly personId: string;
  readonly recipientRole: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly ics: string | null;
  readonly queuedAt: string;
  readonly rungs: readonly { readonly key: string; readonly dutyId: string; readonly offset: number }[];
}

/** A queued mail with the address it goes to. */
export interface ClaimedDelivery extends Row<'deliveries'> {
  readonly given_name: string;
  readonly family_name: string;
  readonly email: string | null;
}

/** Which of these rungs a mail already carries: rung key to message id. */
export async function rungsCarried(store: Store, rungKeys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (rungKeys.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('delivery_rungs')
    .select(['rung_key', 'message_id'])
    .where('rung_key', 'in', [...rungKeys])
    .execute();
  return new Map(rows.map((row) => [row.rung_key, row.message_id]));
}

/** Queues mails and notes each duty's next rung in one transaction; a message id that is known is left as it is. */
export async function queueDeliveries(
  store: Store,
  entityId: string,
  deliveries: readonly NewDelivery[],
  duties: readonly Duty[],
): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    for (const delivery of deliveries) {
      const row = {
        message_id: delivery.messageId,
        entity_id: delivery.entityId,
        person_id: delivery.personId,
        recipient_role: delivery.recipientRole,
        subject: delivery.subject,
        text_body: delivery.text,
        html_body: delivery.html,
        ics: delivery.ics,
        queued_at: delivery.queuedAt,
        state: 'queued' as const,
        attempts: 0,
      };
      await trx
        .insertInto('deliveries')
        .values(row)
        .onConflict((c) => c.column('message_id').doNothing())
        .execute();
      for (const { key, dutyId, offset } of delivery.rungs) {
        const rung = {
          rung_key: key,
          message_id: delivery.messageId,
          entity_id: delivery.entityId,
          duty_id: dutyId,
          offset_days: offset,
        };
        await trx
          .insertInto('delivery_rungs')
          .values(rung)
          .onConflict((c) => c.column('rung_key').doNothing())
          .execute();
      }
    }
    await noteNextRungs(trx, entityId, duties);
  });
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

/** What became of a claimed mail; a deferred one is tried again from `retryAt` on. */
export type Settlement =
  | { readonly result: Exclude<DeliveryResult, 'deferred'>; readonly at: string; readonly detail: string }
  | { readonly result: 'deferred'; readonly at: string; readonly detail: string; readonly retryAt: string };

/** Records what became of a claimed mail. */
export async function settleDelivery(store: Store, messageId: string, settlement: Settlement): Promise<void> {
  const { result, at, detail } = settlement;
  const state = result === 'deferred' ? 'queued' : result;
  await store.db.transaction().execute(async (trx) => {
    await trx
      .updateTable('deliveries')
      .set({ state, lease_until: result === 'deferred' ? settlement.retryAt : null })
      .where('message_id', '=', messageId)
      .execute();
    await trx.insertInto('delivery_attempts').values({ message_id: messageId, at, result, detail }).execute();
  });
}

/** Gives a claimed mail back that could not be tried, for want of a mail server: the claim counts as no attempt. */
export async function giveBackUntried(store: Store, messageId: string): Promise<void> {
  await store.db
    .updateTable('deliveries')
    .set((set) => ({ state: 'queued', lease_until: null, attempts: set('attempts', '-', 1) }))
    .where('message_id', '=', messageId)
    .where('state', '=', 'claimed')
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

/** Mails that are not yet accepted or refused. */
export async function countUnsettled(store: Store): Promise<number> {
  const row = await store.db
    .selectFrom('deliveries')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('state', 'in', ['queued', 'claimed'])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
