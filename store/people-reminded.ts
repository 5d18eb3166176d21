import type { LegalDate } from '../domain/legal-date';
import type { Role } from '../domain/party';
import { awaySince } from './away';
import type { Store } from './open-store';

/** Who holds which role; neither name nor address. */
export interface RoleHolder {
  readonly personId: string;
  readonly role: Role;
  /** Not there on the day asked for. */
  readonly away?: boolean;
}

/** Who holds a role in an organisation, and who of them is away on a day. */
export type PeopleOn = (organisation: string, day: LegalDate) => readonly RoleHolder[];

/** Reads who holds a role in these organisations and is away on a day from `first` on. */
export async function peopleSince(store: Store, organisations: readonly string[], first: LegalDate): Promise<PeopleOn> {
  const holders = await holdersIn(store, organisations);
  const away = await awaySince(store, first);
  return (organisation, day) =>
    holders
      .filter((holder) => holder.organisation === organisation)
      .map(({ personId, role }) => {
        const isAway = away.some((one) => one.personId === personId && one.from <= day && day <= one.to);
        return { personId, role, ...(isAway && { away: true }) };
      });
}

async function holdersIn(
  store: Store,
  organisations: readonly string[],
): Promise<readonly { readonly personId: string; readonly role: Role; readonly organisation: string }[]> {
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
