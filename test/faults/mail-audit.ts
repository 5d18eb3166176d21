import { createHash } from 'node:crypto';
import type { PlayedHire } from './played-hire';
import type { AcceptedMail } from './smtp-sink';
import { MAIL_DOMAIN, type World } from './world';

/**
 * What is wrong with the mails of some hires, by the mail server's own log: a rung lost, or carried by two mails,
 * a mail that no duty asks for, or one that came twice without cause. Empty when all is well.
 * @param mayRepeat mails whose worker was killed between acceptance and bookkeeping
 */
export async function mailFaults(
  world: World,
  hires: readonly PlayedHire[],
  mayRepeat: ReadonlySet<string>,
): Promise<readonly string[]> {
  const due = hires.flatMap(rungsDue);
  const carried = await rungsSent(world, hires);
  const ofHires = [...carried.values()].flat();
  return [
    ...due.filter((rung) => !ofHires.includes(rung)).map((rung) => `lost: ${rung}`),
    ...ofHires.filter((rung) => !due.includes(rung)).map((rung) => `not due: ${rung}`),
    ...ofHires.filter((rung, index) => ofHires.indexOf(rung) !== index).map((rung) => `under two ids: ${rung}`),
    ...repeats(world.sink.log, mayRepeat).filter((fault) => [...carried.keys()].some((id) => fault.endsWith(id))),
    ...(await unsettled(world)),
  ];
}

function rungsDue({ story, entityId }: PlayedHire): string[] {
  return story.rungs.flatMap(([duty, rung, roles]) => roles.map((role) => `${entityId}/${duty}/1/${rung}/${role}`));
}

/** Each mail of the log with the rungs it carries. The store names them, the `Message-ID` proves them. */
async function rungsSent({ store, sink }: World, hires: readonly PlayedHire[]): Promise<Map<string, string[]>> {
  const rows = await store.db
    .selectFrom('delivery_rungs')
    .select(['message_id', 'rung_key'])
    .where(
      'entity_id',
      'in',
      hires.map(({ entityId }) => entityId),
    )
    .execute();
  const logged = new Set(sink.log.map(({ messageId }) => messageId));
  const byMail = new Map<string, string[]>();
  for (const { message_id: id, rung_key: rung } of rows)
    if (logged.has(id)) byMail.set(id, [...(byMail.get(id) ?? []), rung]);
  for (const [id, rungs] of byMail)
    if (id !== idOf(rungs)) throw new Error(`${id} is not the Message-ID of ${rungs.join(', ')}`);
  return byMail;
}

function idOf(rungs: readonly string[]): string {
  const text = [...rungs].sort().join('\n');
  return `${createHash('sha256').update(text).digest('hex').slice(0, 40)}@${MAIL_DOMAIN}`;
}

/** Mails that came again without cause, by the whole log. */
export function repeats(log: readonly AcceptedMail[], mayRepeat: ReadonlySet<string>): readonly string[] {
  const ids = log.map(({ messageId }) => messageId);
  const again = ids.filter((id, index) => ids.indexOf(id) !== index && !mayRepeat.has(id));
  return again.map((id) => `sent twice: ${id}`);
}

/** The store's own books: each mail accepted, once, and each logged mail known. */
async function unsettled({ store, sink }: World): Promise<string[]> {
  const rows = await store.db.selectFrom('deliveries').select(['message_id', 'state']).execute();
  const attempts = await store.db.selectFrom('delivery_attempts').select(['message_id', 'result']).execute();
  const known = new Set(rows.map((row) => row.message_id));
  const sent = new Set(sink.log.map(({ messageId }) => messageId));
  return [
    ...rows
      .filter((row) => row.state === 'withdrawn' && sent.has(row.message_id))
      .map((row) => `withdrawn, yet sent: ${row.message_id}`),
    ...rows
      .filter(({ state }) => state !== 'accepted' && state !== 'withdrawn')
      .map((row) => `${row.state}: ${row.message_id}`),
    ...attempts
      .filter(({ result }) => result !== 'accepted' && result !== 'withdrawn')
      .map((row) => `${row.result}: ${row.message_id}`),
    ...(attempts.length === rows.length ? [] : [`${attempts.length} attempts noted for ${rows.length} mails`]),
    ...sink.log.filter(({ messageId }) => !known.has(messageId)).map(({ messageId }) => `unknown: ${messageId}`),
  ];
}
