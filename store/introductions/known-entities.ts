import type { Store } from '../open-store';

/** Entities that other imports have begun, by what they are remembered as. */
export async function introducedEntities(store: Store, except: string): Promise<ReadonlyMap<string, string>> {
  const rows = await store.db
    .selectFrom('introduction_rows')
    .select(['remembered_as', 'entity_id'])
    .where('events_done', '>', 0)
    .where('import_id', '!=', except)
    .orderBy('import_id')
    .execute();
  return new Map(rows.map((row) => [row.remembered_as, row.entity_id]));
}

/** Entities of persons with the day on which they begin: to find who is in Fristwerk already. */
export async function knownSubjects(store: Store) {
  const rows = await store.db
    .selectFrom('entity_subjects')
    .innerJoin('persons', 'persons.person_id', 'entity_subjects.person_id')
    .innerJoin('entities', 'entities.entity_id', 'entity_subjects.entity_id')
    .innerJoin('events', (join) =>
      join.onRef('events.entity_id', '=', 'entity_subjects.entity_id').on('events.position', '=', 0),
    )
    .select(['entities.entity_id', 'entity_type', 'organisation_id', 'occurred_on', 'given_name', 'family_name'])
    .execute();
  return rows.map((row) => ({
    entityId: row.entity_id,
    type: row.entity_type,
    organisation: row.organisation_id,
    day: row.occurred_on,
    givenName: row.given_name,
    familyName: row.family_name,
  }));
}

/** Every employment by its id and its file reference. */
export async function employmentsByName(
  store: Store,
): Promise<ReadonlyMap<string, { readonly entityId: string; readonly organisation: string }>> {
  const rows = await store.db
    .selectFrom('entities')
    .select(['entity_id', 'reference', 'organisation_id'])
    .where('entity_type', '=', 'employment')
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const found = { entityId: row.entity_id, organisation: row.organisation_id };
      return [
        [row.reference, found],
        [row.entity_id.toUpperCase(), found],
      ] as const;
    }),
  );
}
