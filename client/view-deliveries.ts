import { referenceOf } from '../domain/entity-id';
import { FristwerkError } from '../domain/errors';
import type { FristwerkDeps } from './deps';
import type { DeliveryView, ListedDelivery } from './fristwerk';

/** Every mail queued so far, newest first. */
export async function listDeliveries(deps: FristwerkDeps): Promise<readonly ListedDelivery[]> {
  const rows = await deliveryQuery(deps).orderBy('queued_at', 'desc').orderBy('message_id').execute();
  const rungs = byMessage(
    await deps.store.db.selectFrom('delivery_rungs').select(['message_id', 'rung_key']).execute(),
  );
  return rows.map((row) => listed(row, rungs));
}

/** One mail with its text and what became of it. @throws NOT_FOUND */
export async function viewDelivery(deps: FristwerkDeps, messageId: string): Promise<DeliveryView> {
  const row = await deliveryQuery(deps).where('message_id', '=', messageId).executeTakeFirst();
  if (row === undefined) throw new FristwerkError('NOT_FOUND', { field: 'messageId', value: messageId });
  return withHistory(deps, row);
}

async function withHistory({ store: { db } }: FristwerkDeps, row: DeliveryRow): Promise<DeliveryView> {
  const { message_id: messageId } = row;
  const rungs = await db
    .selectFrom('delivery_rungs')
    .select(['message_id', 'rung_key'])
    .where('message_id', '=', messageId)
    .execute();
  const history = await db
    .selectFrom('delivery_attempts')
    .select(['at', 'result', 'detail'])
    .where('message_id', '=', messageId)
    .orderBy('attempt_id')
    .execute();
  return { ...listed(row, byMessage(rungs)), text: row.text_body, html: row.html_body, ics: row.ics, history };
}

/** The mails of one entity with what became of each, oldest first. */
export async function deliveriesOf(deps: FristwerkDeps, entityId: string): Promise<readonly DeliveryView[]> {
  const rows = await deliveryQuery(deps).where('entity_id', '=', entityId).orderBy('queued_at').execute();
  return Promise.all(rows.map((row) => withHistory(deps, row)));
}

function deliveryQuery({ store }: FristwerkDeps) {
  return store.db
    .selectFrom('deliveries')
    .innerJoin('persons', 'persons.person_id', 'deliveries.person_id')
    .selectAll('deliveries')
    .select(['given_name', 'family_name', 'email']);
}

type DeliveryRow = Awaited<ReturnType<ReturnType<typeof deliveryQuery>['execute']>>[number];

type RungsByMessage = ReadonlyMap<string, readonly string[]>;

function byMessage(rows: readonly { message_id: string; rung_key: string }[]): RungsByMessage {
  const rungs = new Map<string, string[]>();
  for (const { message_id: id, rung_key: key } of rows) rungs.set(id, [...(rungs.get(id) ?? []), key]);
  return rungs;
}

function listed(row: DeliveryRow, rungs: RungsByMessage): ListedDelivery {
  return {
    messageId: row.message_id,
    entityId: row.entity_id,
    reference: referenceOf(row.entity_id),
    recipient: { personId: row.person_id, name: `${row.given_name} ${row.family_name}`, email: row.email },
    recipientRole: row.recipient_role,
    subject: row.subject,
    queuedAt: row.queued_at,
    state: row.state,
    attempts: row.attempts,
    rungs: rungs.get(row.message_id) ?? [],
  };
}
