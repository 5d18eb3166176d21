import { FristwerkError } from '../domain/errors';
import type { Role } from '../domain/party';
import type { Store } from '../store/open-store';
import { findOrganisation, providers } from '../store/organisations';

/** Who may record what happened to an entity of the organisation; compliance reads and changes nothing. */
export const RECORDING_ROLES = ['administrator', 'coordinator', 'deputy', 'lead'] as const satisfies readonly Role[];

/** Roles of an organisation of which one is enough. */
export interface Entitlement {
  readonly organisation: string;
  readonly roles: readonly Role[];
}

/**
 * Makes sure that an organisation employs integration managers (2.1), so is a provider.
 * @throws UNKNOWN_ORGANISATION naming the providers
 */
export async function requireProvider(store: Store, organisation: string, field = 'provider'): Promise<void> {
  const known = await providers(store);
  if (!known.includes(organisation))
    throw new FristwerkError('UNKNOWN_ORGANISATION', { field, value: organisation, details: { choices: known } });
}

/**
 * Makes sure that the organisation exists and the actor holds one of the roles there.
 * @throws UNKNOWN_ORGANISATION, UNKNOWN_ACTOR, ACTOR_NOT_ENTITLED
 */
export async function requireActor(
  store: Store,
  actor: string,
  organisation: string,
  roles: readonly Role[],
): Promise<void> {
  if ((await findOrganisation(store, organisation)) === undefined)
    throw new FristwerkError('UNKNOWN_ORGANISATION', { field: 'provider', value: organisation });
  await requireEntitled(store, actor, [{ organisation, roles }]);
}

/**
 * Makes sure that the actor holds one of the roles in one of the organisations.
 * @throws UNKNOWN_ACTOR, ACTOR_NOT_ENTITLED naming the first organisation, in which the right person is to be found
 */
export async function requireEntitled(
  store: Store,
  actor: string,
  entitlements: readonly Entitlement[],
): Promise<void> {
  const held = await appointmentsOf(store, actor);
  if (held.length === 0) throw new FristwerkError('UNKNOWN_ACTOR', { field: 'as', value: actor });
  const entitled = entitlements.some(({ organisation, roles }) =>
    held.some((one) => one.organisation === organisation && roles.includes(one.role)),
  );
  if (!entitled)
    throw new FristwerkError('ACTOR_NOT_ENTITLED', { field: 'as', value: actor, details: { ...entitlements[0] } });
}

/** What a person may act as, in every organisation. */
export async function appointmentsOf(
  store: Store,
  person: string,
): Promise<readonly { readonly organisation: string; readonly role: Role }[]> {
  const rows = await store.db
    .selectFrom('appointments')
    .select(['organisation_id', 'role'])
    .where('person_id', '=', person)
    .orderBy('organisation_id')
    .execute();
  return rows.map((row) => ({ organisation: row.organisation_id, role: row.role as Role }));
}
