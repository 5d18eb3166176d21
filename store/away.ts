import type { LegalDate } from '../domain/legal-date';
import type { Store } from './open-store';

/** Days on which somebody who is reminded is not there, first and last included; never why. */
export interface AwayPeriod {
  readonly personId: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/** Notes days on which somebody is away; another last day for the same first one replaces it. */
export async function noteAway(
  store: Store,
  { personId, from, to }: AwayPeriod,
  noted: { readonly at: string; readonly by: string },
): Promise<void> {
  const row = { person_id: personId, from_day: from, to_day: to, noted_at: noted.at, noted_by: noted.by };
  await store.db
    .insertInto('away')
    .values(row)
    .onConflict((conflict) => conflict.columns(['person_id', 'from_day']).doUpdateSet(row))
    .execute();
}

/** Takes back days that begin on `from`. @returns whether there were any */
export async function dropAway(store: Store, personId: string, from: LegalDate): Promise<boolean> {
  const { numDeletedRows } = await store.db
    .deleteFrom('away')
    .where('person_id', '=', personId)
    .where('from_day', '=', from)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows) > 0;
}

/** Who is away on or after a day, by person and first day. */
export async function awaySince(store: Store, day: LegalDate): Promise<readonly AwayPeriod[]> {
  const rows = await store.db
    .selectFrom('away')
    .select(['person_id', 'from_day', 'to_day'])
    .where('to_day', '>=', day)
    .orderBy('person_id')
    .orderBy('from_day')
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    from: row.from_day as LegalDate,
    to: row.to_day as LegalDate,
  }));
}
