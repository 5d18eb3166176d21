import type { OrganisationFile } from '../domain/organisation';
import type { Role } from '../domain/party';
import { currentHouseSettings } from './house-settings';
import type { Store } from './open-store';

/** Somebody who holds a role, as pages list them and mails are addressed. */
export interface Appointment {
  readonly personId: string;
  readonly role: Role;
  readonly organisation: string;
  readonly name: string;
  readonly email: string | null;
}

/** Whether the store knows any organisation yet. */
export async function hasOrganisations(store: Store): Promise<boolean> {
  return (await store.db.selectFrom('organisations').select('organisation_id').limit(1).execute()).length > 0;
}

/** Writes organisations, people and roles; what has the same id is replaced, nothing is removed. */
export async function seedOrganisations(store: Store, file: OrganisationFile, at: string): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    for (const { id, givenName, familyName, email } of file.people) {
      const row = { person_id: id, given_name: givenName, family_name: familyName, email };
      await trx
        .insertInto('persons')
        .values(row)
        .onConflict((c) => c.column('person_id').doUpdateSet(row))
        .execute();
    }
    for (const { id, kind, name, roles } of file.organisations) {
      const row = { organisation_id: id, kind, name };
      await trx
        .insertInto('organisations')
        .values(row)
        .onConflict((c) => c.column('organisation_id').doUpdateSet(row))
        .execute();
      for (const [role, personId] of Object.entries(roles)) {
        if (personId === undefined) continue;
        const appointment = { organisation_id: id, role, person_id: personId };
        await trx
          .insertInto('appointments')
          .values(appointment)
          .onConflict((c) => c.columns(['organisation_id', 'role']).doUpdateSet(appointment))
          .execute();
      }
    }
    const settings = JSON.stringify(file.settings ?? {});
    await trx.insertInto('house_settings').values({ settings, set_at: at, set_by: 'seed' }).execute();
  });
}

/** Everybody who holds a role, by organisation and role. */
export async function appointments(store: Store, organisation?: string): Promise<readonly Appointment[]> {
  let query = store.db
    .selectFrom('appointments')
    .innerJoin('persons', 'persons.person_id', 'appointments.person_id')
    .select(['appointments.person_id', 'role', 'organisation_id', 'given_name', 'family_name', 'email'])
    .orderBy('organisation_id')
    .orderBy('role');
  if (organisation !== undefined) query = query.where('organisation_id', '=', organisation);
  const rows = await query.execute();
  return rows.map((row) => ({
    personId: row.person_id,
    role: row.role as Role,
    organisation: row.organisation_id,
    name: `${row.given_name} ${row.family_name}`,
    email: row.email,
  }));
}

/** Name and kind of an organisation, if known. */
export async function findOrganisation(
  store: Store,
  id: string,
): Promise<{ id: string; name: string; kind: string } | undefined> {
  const row = await store.db
    .selectFrom('organisations')
    .selectAll()
    .where('organisation_id', '=', id)
    .executeTakeFirst();
  return row && { id: row.organisation_id, name: row.name, kind: row.kind };
}

/** Organisations, people and settings as a file could hold them. */
export async function exportOrganisations(store: Store): Promise<OrganisationFile> {
  const held = await store.db.selectFrom('appointments').selectAll().execute();
  const organisations = await store.db.selectFrom('organisations').selectAll().execute();
  const ids = held.map((row) => row.person_id);
  const persons = await store.db.selectFrom('persons').selectAll().where('person_id', 'in', ids).execute();
  return {
    people: persons.map((row) => ({
      id: row.person_id,
      givenName: row.given_name,
      familyName: row.family_name,
      email: row.email ?? '',
    })),
    organisations: organisations.map((row) => ({
      id: row.organisation_id,
      kind: row.kind as OrganisationFile['organisations'][number]['kind'],
      name: row.name,
      roles: Object.fromEntries(
        held.filter((one) => one.organisation_id === row.organisation_id).map((one) => [one.role, one.person_id]),
      ),
    })),
    settings: (await currentHouseSettings(store)) as Record<string, unknown>,
  };
}

/** Ids of the organisations that employ integration managers. */
export async function providers(store: Store): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('organisations')
    .select('organisation_id')
    .where('kind', '=', 'provider')
    .orderBy('organisation_id')
    .execute();
  return rows.map((row) => row.organisation_id);
}
