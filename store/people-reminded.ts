import type { Role } from '../domain/party';
import type { Store } from './open-store';

/** Who holds which role where; neither name nor address. */
export interface RoleHolder {
  readonly personId: string;
  readonly role: Role;
  readonly organisation: string;
}

/** Everybody who holds a role in these organisations. */
export async function holdersIn(store: Store, organisations: readonly string[]): Promise<readonly RoleHolder[]> {
  if (organisations.length === 0) return [];
  const rows = await store.db
    .selectFrom('appointments')
    .select(['person_id', 'role', 'organisation_id'])
    .where('organisation_id', 'in', [...organisations])
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    role: row.role as Role,
    organisation: row.organisation_id,
  }));
}

/** The organisation of each entity; an entity that the read model does not know is missing. */
export async function organisationsOf(
  store: Store,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (entityIds.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('entities')
    .select(['entity_id', 'organisation_id'])
    .where('entity_id', 'in', [...entityIds])
    .execute();
  return new Map(rows.map((row) => [row.entity_id, row.organisation_id]));
}
