import type { FristwerkDeps } from '../deps';
import type { DeliveryRecord } from './delivery-entries';

/** The mails of an entity with every attempt to deliver them, in the order in which they were queued. */
export async function deliveryRecords({ store }: FristwerkDeps, entityId: string): Promise<readonly DeliveryRecord[]> {
  const mails = await store.db
    .selectFrom('deliveries')
    .innerJoin('persons', 'persons.person_id', 'deliveries.person_id')
    .select(['message_id', 'persons.person_id', 'given_name', 'family_name', 'email', 'recipient_role', 'queued_at'])
    .where('entity_id', '=', entityId)
    .orderBy('queued_at')
    .execute();
  const attempts = await store.db
    .selectFrom('delivery_attempts')
    .innerJoin('deliveries', 'deliveries.message_id', 'delivery_attempts.message_id')
    .select(['deliveries.message_id', 'at', 'result', 'detail'])
    .where('entity_id', '=', entityId)
    .orderBy('attempt_id')
    .execute();
  return mails.map((mail) => ({
    messageId: mail.message_id,
    recipient: { personId: mail.person_id, name: `${mail.given_name} ${mail.family_name}`, email: mail.email },
    recipientRole: mail.recipient_role,
    queuedAt: mail.queued_at,
    history: attempts
      .filter((attempt) => attempt.message_id === mail.message_id)
      .map(({ at, result, detail }) => ({ at, result, detail })),
  }));
}
