import { setTimeout as rest } from 'node:timers/promises';
import type { RecipientRole } from '../../domain/duty';
import { referenceOf } from '../../domain/entity-id';
import { FristwerkError } from '../../domain/errors';
import type { Instant } from '../../domain/instant';
import { countUnsettled } from '../../store/deliveries/count-unsettled';
import type { Store } from '../../store/open-store';
import type { RehearsalEntry } from './report';

type MailEntry = Extract<RehearsalEntry, { kind: 'mail' | 'escalation' }>;

const POLL_MS = 4;
const PATIENCE_MS = 30_000;
const LADDER = ['coordinator', 'deputy', 'lead', 'compliance'];

/** When the next mail may be composed from what people are to be told of; undefined when nothing waits. */
export async function nextMailAt({ db }: Store): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('notices')
    .select((select) => select.fn.min('compose_after').as('at'))
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return (row?.at ?? undefined) as Instant | undefined;
}

/**
 * Waits until every mail that may be composed by `now` is, and all have been handed over.
 * @throws NO_ANSWER_IN_TIME after half a minute
 */
export async function awaitMails(store: Store, now: Instant): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  const busy = async () => ((await nextMailAt(store)) ?? '~') <= now || (await countUnsettled(store, now)) > 0;
  while (await busy()) {
    if (Date.now() > deadline) throw new FristwerkError('NO_ANSWER_IN_TIME', { value: 'outbox' });
    await rest(POLL_MS);
  }
}

/** Mails queued from `since` on that were not told yet; each is told once. Whoever stands above the deputy is reached by escalation. */
export async function collectMails(
  store: Store,
  since: Instant,
  told: Set<string>,
): Promise<readonly Omit<MailEntry, 'at'>[]> {
  const rows = await store.db
    .selectFrom('deliveries')
    .select(['message_id', 'entity_id', 'person_id', 'recipient_role', 'subject', 'state'])
    .where('queued_at', '>=', since)
    .execute();
  const fresh = rows.filter(({ message_id: id }) => !told.has(id));
  if (fresh.length === 0) return [];
  const rungs = await rungsOf(
    store,
    fresh.map(({ message_id: id }) => id),
  );
  const mails = fresh.map((row): Omit<MailEntry, 'at'> => {
    told.add(row.message_id);
    const role = row.recipient_role as RecipientRole;
    const kind = role === 'lead' || role === 'compliance' ? 'escalation' : 'mail';
    const carried = rungs.get(row.message_id) ?? [];
    return {
      kind,
      reference: row.entity_id === null ? '' : referenceOf(row.entity_id),
      messageId: row.message_id,
      role,
      person: row.person_id,
      subject: row.subject,
      rungs: carried,
      accepted: row.state === 'accepted',
    };
  });
  return mails.toSorted(byLadder);
}

async function rungsOf({ db }: Store, messageIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('delivery_rungs')
    .select(['message_id', 'rung_key'])
    .where('message_id', 'in', messageIds)
    .orderBy('rung_key')
    .execute();
  const rungs = new Map<string, string[]>();
  for (const { message_id: id, rung_key: key } of rows) rungs.set(id, [...(rungs.get(id) ?? []), key]);
  return rungs;
}

function byLadder(a: Omit<MailEntry, 'at'>, b: Omit<MailEntry, 'at'>): number {
  return (
    a.reference.localeCompare(b.reference) ||
    LADDER.indexOf(a.role) - LADDER.indexOf(b.role) ||
    a.messageId.localeCompare(b.messageId)
  );
}
