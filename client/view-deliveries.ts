import { referenceOf } from '../domain/entity-id';
import { FristwerkError } from '../domain/errors';
import { reachedNobody } from '../texts/mail/reached-nobody';
import type { FristwerkDeps } from './deps';
import type { DeliveryView, ListedDelivery } from './fristwerk';

/** Every mail queued so far and every reminder that nobody could be sent, newest first. */
export async function listDeliveries(deps: FristwerkDeps): Promise<readonly ListedDelivery[]> {
  const rows = await deliveryQuery(deps).orderBy('queued_at', 'desc').orderBy('message_id').execute();
  const rungs = byMessage(await rungQuery(deps).execute());
  const unsent = await unsentQuery(deps).execute();
  return [...rows.map((row) => listed(row, rungs)), ...unsent.map(unsentView)].sort(newestFirst);
}

/** One mail with its text and what became of it. @throws NOT_FOUND */
export async function viewDelivery(deps: FristwerkDeps, messageId: string): Promise<DeliveryView> {
  const row = await deliveryQuery(deps).where('message_id', '=', messageId).executeTakeFirst();
  if (row !== undefined) return withHistory(deps, row);
  const unsent = await unsentQuery(deps).where('notice_key', '=', messageId).executeTakeFirst();
  if (unsent === undefined) throw new FristwerkError('NOT_FOUND', { field: 'messageId', value: messageId });
  return unsentView(unsent);
}

async function withHistory(deps: FristwerkDeps, row: DeliveryRow): Promise<DeliveryView> {
  const { message_id: messageId } = row;
  const rungs = await rungQuery(deps).where('message_id', '=', messageId).execute();
  const history = await deps.store.db
    .selectFrom('delivery_attempts')
    .select(['at', 'result', 'detail'])
    .where('message_id', '=', messageId)
    .orderBy('attempt_id')
    .execute();
  return { ...listed(row, byMessage(rungs)), text: row.text_body, html: row.html_body, ics: row.ics, history };
}

function deliveryQuery({ store }: FristwerkDeps) {
  return store.db
    .selectFrom('deliveries')
    .innerJoin('persons', 'persons.person_id', 'deliveries.person_id')
    .selectAll('deliveries')
    .select(['given_name', 'family_name', 'email']);
}

function rungQuery({ store }: FristwerkDeps) {
  return store.db.selectFrom('delivery_rungs').select(['message_id', 'entity_id', 'rung_key']).orderBy('rung_key');
}

/** Reminders of which no mail could be made, mostly since the organisation has nobody. */
function unsentQuery({ store }: FristwerkDeps) {
  return store.db
    .selectFrom('notices')
    .selectAll()
    .where('state', '=', 'undeliverable')
    .where('message_id', 'is', null);
}

type DeliveryRow = Awaited<ReturnType<ReturnType<typeof deliveryQuery>['execute']>>[number];
type CarriedRung = Awaited<ReturnType<ReturnType<typeof rungQuery>['execute']>>[number];
type UnsentRow = Awaited<ReturnType<ReturnType<typeof unsentQuery>['execute']>>[number];

type RungsByMessage = ReadonlyMap<string, readonly CarriedRung[]>;

function byMessage(rows: readonly CarriedRung[]): RungsByMessage {
  const rungs = new Map<string, CarriedRung[]>();
  for (const row of rows) {
    const known = rungs.get(row.message_id);
    if (known === undefined) rungs.set(row.message_id, [row]);
    else known.push(row);
  }
  return rungs;
}

function listed(row: DeliveryRow, rungs: RungsByMessage): ListedDelivery {
  const carried = rungs.get(row.message_id) ?? [];
  const references = [...new Set(carried.map((rung) => referenceOf(rung.entity_id)))];
  return {
    messageId: row.message_id,
    entityId: row.entity_id,
    reference: referenceOf(row.entity_id),
    ...(references.length > 1 && { references }),
    recipient: { personId: row.person_id, name: `${row.given_name} ${row.family_name}`, email: row.email },
    recipientRole: row.recipient_role,
    subject: row.subject,
    queuedAt: row.queued_at,
    state: row.state,
    attempts: row.attempts,
    rungs: carried.map((rung) => rung.rung_key),
  };
}

/** Its notice's key stands in the place of a message id: there was no mail. */
function unsentView(row: UnsentRow): DeliveryView {
  const reference = referenceOf(row.entity_id);
  const { name, subject, text, html } = reachedNobody(reference, row.duty_id);
  return {
    messageId: row.notice_key,
    entityId: row.entity_id,
    reference,
    recipient: { personId: '', name, email: null },
    recipientRole: row.role,
    subject,
    queuedAt: row.at,
    state: 'undeliverable',
    attempts: 0,
    rungs: [row.notice_key],
    text,
    html,
    ics: null,
    history: [],
  };
}

function newestFirst(a: ListedDelivery, b: ListedDelivery): number {
  if (a.queuedAt !== b.queuedAt) return a.queuedAt < b.queuedAt ? 1 : -1;
  return a.messageId < b.messageId ? -1 : 1;
}
