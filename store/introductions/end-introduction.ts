import type { Transaction } from 'kysely';
import type { Duty } from '../../domain/duty';
import type { Store } from '../open-store';
import type { StoreSchema } from '../schema';
import { HELD } from './held-notices';
import { queueSummary, type SummaryMail } from './queue-summary';

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
