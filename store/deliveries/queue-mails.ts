import type { Transaction } from 'kysely';
import { RUNNING_STATUSES } from '../../domain/duty';
import { inChunks } from '../chunks';
import type { Store } from '../open-store';
import type { StoreSchema } from '../schema';

/** A mail to queue, with the notices that it carries. */
export interface NewMail {
  readonly messageId: string;
  /** The file that it speaks of, the first where there are several. */
  readonly entityId: string;
  readonly personId: string;
  readonly recipientRole: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly ics: string | null;
  readonly queuedAt: string;
  readonly carries: readonly CarriedNotice[];
}

/** A notice in a mail. */
export interface CarriedNotice {
  readonly key: string;
  readonly entityId: string;
  readonly dutyId: string;
  readonly revision: number;
  readonly offset: number;
}

/** Thrown inside a transaction to undo it: what was composed is no longer what waits. */
class Overtaken extends Error {}

/**
 * Queues mails and marks their notices as composed in one transaction.
 * When a notice was composed or withdrawn meanwhile, or its duty closed, its mail is left out: what still waits is
 * composed anew.
 * @returns how many mails were queued
 */
export async function queueMails(store: Store, mails: readonly NewMail[]): Promise<number> {
  try {
    await store.db.transaction().execute(async (trx) => {
      for (const mail of mails) await write(trx, mail);
    });
    return mails.length;
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    if (mails.length <= 1) return 0;
    let queued = 0;
    for (const mail of mails) queued += await queueMails(store, [mail]);
    return queued;
  }
}

async function write(trx: Transaction<StoreSchema>, mail: NewMail): Promise<void> {
  for (const notices of inChunks(mail.carries)) await claimNotices(trx, notices, mail.messageId);
  await trx.insertInto('deliveries').values(rowOf(mail)).execute();
  for (const notices of inChunks(mail.carries))
    await trx
      .insertInto('delivery_rungs')
      .values(
        notices.map(({ key, entityId, dutyId, offset }) => ({
          rung_key: key,
          message_id: mail.messageId,
          entity_id: entityId,
          duty_id: dutyId,
          offset_days: offset,
        })),
      )
      .execute();
}

/** Only notices that still wait for an open duty of the same dates may be carried. */
async function claimNotices(
  trx: Transaction<StoreSchema>,
  notices: readonly CarriedNotice[],
  messageId: string,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('notices')
    .set({ state: 'composed', message_id: messageId })
    .where(
      'notice_key',
      'in',
      notices.map(({ key }) => key),
    )
    .where('state', '=', 'waiting')
    .where((where) =>
      where.exists(
        where
          .selectFrom('duties')
          .select('duties.duty_id')
          .whereRef('duties.entity_id', '=', 'notices.entity_id')
          .whereRef('duties.duty_id', '=', 'notices.duty_id')
          .whereRef('duties.revision', '=', 'notices.revision')
          .where('duties.status', 'in', RUNNING_STATUSES),
      ),
    )
    .executeTakeFirstOrThrow();
  if (Number(numUpdatedRows) !== notices.length) throw new Overtaken();
}

function rowOf(mail: NewMail) {
  return {
    message_id: mail.messageId,
    entity_id: mail.entityId,
    person_id: mail.personId,
    recipient_role: mail.recipientRole,
    subject: mail.subject,
    text_body: mail.text,
    html_body: mail.html,
    ics: mail.ics,
    queued_at: mail.queuedAt,
    state: 'queued' as const,
    attempts: 0,
  };
}
