import type { FristwerkDeps } from '../deps';
import type { DeliveryRecord } from './delivery-entries';

/**
 * The mails that tell of an entity, with every attempt to deliver them and the rungs of this entity that they carry, in the
 * order in which they were queued. A mail may tell of other entities too.
 */
export async function deliveryRecords({ store }: FristwerkDeps, entityId: string): Promise<readonly DeliveryRecord[]> {
  const carried = await store.db
    .selectFrom('delivery_rungs')
    .select(['message_id', 'rung_key'])
    .where('entity_id', '=', entityId)
    .orderBy('rung_key')
    .execute();
  const ids = [...new Set(carried.map((row) => row.message_id))];
  if (ids.length === 0) return [];
  const mails = await store.db
    .selectFrom('deliveries')
    .innerJoin('persons', 'persons.person_id', 'deliveries.person_id')
    .select(['message_id', 'persons.person_id', 'given_name', 'family_name', 'email', 'recipient_role', 'queued_at'])
    .where('message_id', 'in', ids)
    .orderBy('queued_at')
    .execute();
  const attempts = await store.db
    .selectFrom('delivery_attempts')
    .select(['message_id', 'at', 'result', 'detail'])
    .where('message_id', 'in', ids)
    .orderBy('attempt_id')
    .execute();
  return mails.map((mail) => ({
    messageId: mail.message_id,
    recipient: { personId: mail.person_id, name: `${mail.given_name} ${mail.family_name}`, email: mail.email },
    recipientRole: mail.recipient_role,
    queuedAt: mail.queued_at,
    rungs: carried.filter((row) => row.message_id === mail.message_id).map((row) => row.rung_key),
    history: attempts
      .filter((attempt) => attempt.message_id === mail.message_id)
      .map(({ at, result, detail }) => ({ at, result, detail })),
  }));
}
