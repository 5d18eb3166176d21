import type { Store } from './open-store';
import type { Row } from './schema';

/**
 * Notes the person an entity is about; the same entity again keeps the first one.
 * @returns whether it was noted now, and the name that is kept.
 */
export async function keepSubject(
  store: Store,
  entityId: string,
  personId: string,
  name: { readonly givenName: string; readonly familyName: string },
): Promise<{ readonly noted: boolean; readonly givenName: string; readonly familyName: string }> {
  return store.db.transaction().execute(async (trx) => {
    const inserted = await trx
      .insertInto('persons')
      .values({ person_id: personId, given_name: name.givenName, family_name: name.familyName, email: null })
      .onConflict((conflict) => conflict.column('person_id').doNothing())
      .executeTakeFirst();
    await trx
      .insertInto('entity_subjects')
      .values({ entity_id: entityId, person_id: personId })
      .onConflict((conflict) => conflict.column('entity_id').doNothing())
      .execute();
    const kept = await trx
      .selectFrom('persons')
      .select(['given_name as givenName', 'family_name as familyName'])
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow();
    return { noted: Number(inserted.numInsertedOrUpdatedRows) > 0, ...kept };
  });
}

/** Entities of which only the person is known: their hire was lost on the way. */
export async function subjectsWithoutEntity(
  store: Store,
): Promise<readonly { readonly entityId: string; readonly personId: string }[]> {
  return store.db
    .selectFrom('entity_subjects')
    .leftJoin('entities', 'entities.entity_id', 'entity_subjects.entity_id')
    .select(['entity_subjects.entity_id as entityId', 'person_id as personId'])
    .where('entities.entity_id', 'is', null)
    .execute();
}

/** Takes back the person of an entity that was not created after all. */
export async function dropSubject(store: Store, entityId: string, personId: string): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    await trx.deleteFrom('entity_subjects').where('entity_id', '=', entityId).execute();
    await trx.deleteFrom('persons').where('person_id', '=', personId).execute();
  });
}

/** The person an entity is about. */
export function findSubject(store: Store, entityId: string): Promise<Row<'persons'> | undefined> {
  return store.db
    .selectFrom('entity_subjects')
    .innerJoin('persons', 'persons.person_id', 'entity_subjects.person_id')
    .selectAll('persons')
    .where('entity_id', '=', entityId)
    .executeTakeFirst();
}
