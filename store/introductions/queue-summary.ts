import type { Transaction } from 'kysely';
import { inChunks } from '../chunks';
import type { NewRow, StoreSchema } from '../schema';

/** One mail after an import, with the duties that it tells of. */
export interface SummaryMail {
  readonly messageId: string;
  readonly personId: string;
  readonly role: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly duties: readonly { readonly entityId: string; readonly dutyId: string; readonly revision: number }[];
}

/** Queues a summary inside the transaction that ends the import; one that is known is left as it is. */
export async function queueSummary(trx: Transaction<StoreSchema>, summary: SummaryMail, at: string): Promise<void> {
  const { messageId, personId, role, subject, text, html, duties } = summary;
  const [first] = duties;
  if (first === undefined) return;
  const mail = { message_id: messageId, person_id: personId, recipient_role: role, subject, ics: null };
  await trx
    .insertInto('deliveries')
    .values({
      ...mail,
      entity_id: first.entityId,
      text_body: text,
      html_body: html,
      queued_at: at,
      state: 'queued',
      attempts: 0,
    })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute();
  const carried = duties.map((duty) => ({ ...duty, rungKey: rungKeyOf(duty) }));
  for (const some of inChunks(carried))
    await trx
      .insertInto('delivery_rungs')
      .values(
        some.map(({ entityId, dutyId, rungKey }) => ({
          rung_key: `${rungKey}/${role}`,
          message_id: messageId,
          entity_id: entityId,
          duty_id: dutyId,
          offset_days: 0,
        })),
      )
      .onConflict((conflict) => conflict.column('rung_key').doNothing())
      .execute();
  await noteTold(trx, summary, at);
  for (const { entityId, dutyId } of duties)
    await trx
      .updateTable('notices')
      .set({ state: 'composed', message_id: messageId })
      .where('state', '=', 'waiting')
      .where('entity_id', '=', entityId)
      .where('duty_id', '=', dutyId)
      .where('rung_key', 'like', '%/immediate')
      .execute();
}

/** Notices behind what a summary tells: should it not arrive, the next person of the ladder is told of each duty. */
async function noteTold(trx: Transaction<StoreSchema>, summary: SummaryMail, at: string): Promise<void> {
  const { messageId, personId, role } = summary;
  const told = new Set(summary.duties.map(rungKeyOf));
  for (const some of inChunks([...new Set(summary.duties.map(({ entityId }) => entityId))])) {
    const duties = await trx.selectFrom('duties').selectAll().where('entity_id', 'in', some).execute();
    const notices = duties.map((duty): NewRow<'notices'> => {
      const { entity_id, duty_id, revision, organisation_id, provision } = duty;
      const rung_key = rungKeyOf({ entityId: entity_id, dutyId: duty_id, revision });
      return {
        notice_key: `${rung_key}/${role}`,
        rung_key,
        entity_id,
        duty_id,
        revision,
        offset_days: 0,
        organisation_id,
        person_id: personId,
        role,
        told_roles: role,
        provision,
        due_on: duty.due_on ?? duty.aim_on,
        at,
        compose_after: at,
        kind: 'digest',
        state: 'composed',
        message_id: messageId,
      };
    });
    for (const rows of inChunks(notices.filter(({ rung_key }) => told.has(rung_key))))
      await trx
        .insertInto('notices')
        .values(rows)
        .onConflict((conflict) => conflict.column('notice_key').doNothing())
        .execute();
  }
}

function rungKeyOf({ entityId, dutyId, revision }: SummaryMail['duties'][number]): string {
  return `${entityId}/${dutyId}/${revision}/introduction`;
}
