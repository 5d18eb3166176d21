import type { Transaction } from 'kysely';
import type { Duty } from '../../domain/duty';
import { inChunks } from '../chunks';
import type { Store } from '../open-store';
import type { NewRow, StoreSchema } from '../schema';
import { HELD } from './held-notices';

/** Open duties of the entities of an import whose day lies before `day`: dates of the law and of the house. */
export async function overdueAfterIntroduction(store: Store, importId: string, day: string) {
  const rows = await store.db
    .selectFrom('introduction_rows')
    .innerJoin('duties', 'duties.entity_id', 'introduction_rows.entity_id')
    .innerJoin('entities', 'entities.entity_id', 'introduction_rows.entity_id')
    .select(['duties.entity_id', 'reference', 'duties.organisation_id', 'duties.duty', 'duties.duty_id'])
    .where('import_id', '=', importId)
    .where('duties.status', '=', 'open')
    .where('duties.aim_on', '<', day)
    .orderBy('duties.aim_on')
    .orderBy('duties.entity_id')
    .execute();
  return rows.map((row) => ({
    entityId: row.entity_id,
    reference: row.reference,
    organisation: row.organisation_id,
    duty: JSON.parse(row.duty) as Duty,
  }));
}

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

/**
 * Ends an import in one transaction: queues its summaries, takes the reminders that they stand for out of the queue, and
 * lets the other ones go. A summary that is known is left as it is.
 */
export async function finishIntroduction(
  store: Store,
  importId: string,
  summaries: readonly SummaryMail[],
  at: string,
): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    for (const summary of summaries) await queueSummary(trx, summary, at);
    await release(trx, importId, at);
    await trx
      .updateTable('introductions')
      .set({ ended_at: at, ended_how: 'finished' })
      .where('import_id', '=', importId)
      .execute();
  });
}

/** Gives an import up: what was recorded stays, its reminders go out, and another import may begin. */
export async function abandonIntroduction(store: Store, importId: string, at: string): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    await release(trx, importId, at);
    await trx
      .updateTable('introductions')
      .set({ ended_at: at, ended_how: 'abandoned' })
      .where('import_id', '=', importId)
      .execute();
  });
}

async function release(trx: Transaction<StoreSchema>, importId: string, at: string): Promise<void> {
  await trx
    .updateTable('notices')
    .set({ compose_after: at })
    .where('state', '=', 'waiting')
    .where('compose_after', '=', HELD)
    .where('entity_id', 'in', (from) =>
      from.selectFrom('introduction_rows').select('entity_id').where('import_id', '=', importId),
    )
    .execute();
}

async function queueSummary(trx: Transaction<StoreSchema>, summary: SummaryMail, at: string): Promise<void> {
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
