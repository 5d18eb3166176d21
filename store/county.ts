import type { Store } from './open-store';

/** An organisation stays of its kind, so it is looked up once for each store. */
const COUNTIES = new WeakMap<Store, string>();

/** The county's organisation, the one of kind `county`; undefined while the store knows none. */
export async function countyOf(store: Store): Promise<string | undefined> {
  const known = COUNTIES.get(store);
  if (known !== undefined) return known;
  const row = await store.db
    .selectFrom('organisations')
    .select('organisation_id')
    .where('kind', '=', 'county')
    .orderBy('organisation_id')
    .executeTakeFirst();
  if (row !== undefined) COUNTIES.set(store, row.organisation_id);
  return row?.organisation_id;
}
