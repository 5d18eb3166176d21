import type { Store } from './open-store';

/** Names of these organisations by their ids, those that are known: `{ caritas: 'Caritasverband' }`. */
export async function organisationNames(
  { db }: Store,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return {};
  const rows = await db
    .selectFrom('organisations')
    .select(['organisation_id', 'name'])
    .where('organisation_id', 'in', asked)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.organisation_id, row.name]));
}
