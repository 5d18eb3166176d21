import type { Transaction } from 'kysely';
import { inChunks } from '../chunks';
import type { NewRow, Row, StoreSchema } from '../schema';

/** Until when the notices of an unfinished import wait: its end lets them go, or one summary takes their place. */
export const HELD = '9999-12-31T00:00:00.000Z';

/**
 * Notices as they are to be queued: those of files whose import is unfinished are held, and one that a summary of an
 * import has told already is not told again.
 */
export async function withIntroductions(
  trx: Transaction<StoreSchema>,
  notices: readonly NewRow<'notices'>[],
): Promise<readonly NewRow<'notices'>[]> {
  const ids = [...new Set(notices.map(({ entity_id }) => entity_id))];
  if (ids.length === 0) return notices;
  const held = await entitiesIn(trx, ids);
  if (held.size === 0) return notices;
  const told = await toldInSummary(trx, [...held.keys()]);
  return notices.map((notice) => {
    if (held.get(notice.entity_id) === null) return { ...notice, compose_after: HELD };
    const summary = isAtOnce(notice) ? told.get(`${notice.entity_id} ${notice.duty_id}`) : undefined;
    return summary === undefined ? notice : { ...notice, state: 'composed' as const, message_id: summary };
  });
}

/** Entities of imports, with the end of the import; null while it is unfinished. */
async function entitiesIn(trx: Transaction<StoreSchema>, ids: readonly string[]): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  for (const some of inChunks(ids)) {
    const rows = await trx
      .selectFrom('introduction_rows')
      .innerJoin('introductions', 'introductions.import_id', 'introduction_rows.import_id')
      .select(['entity_id', 'ended_at'])
      .where('entity_id', 'in', some)
      .execute();
    for (const row of rows) found.set(row.entity_id, row.ended_at);
  }
  return found;
}

async function toldInSummary(trx: Transaction<StoreSchema>, ids: readonly string[]): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (const some of inChunks(ids)) {
    const rows = await trx
      .selectFrom('delivery_rungs')
      .select(['entity_id', 'duty_id', 'message_id', 'rung_key'])
      .where('entity_id', 'in', some)
      .where('rung_key', 'like', '%/introduction/%')
      .execute();
    for (const row of rows) told.set(`${row.entity_id} ${row.duty_id}`, row.message_id);
  }
  return told;
}

function isAtOnce({ rung_key }: Pick<Row<'notices'>, 'rung_key'>): boolean {
  return rung_key.endsWith('/immediate');
}
