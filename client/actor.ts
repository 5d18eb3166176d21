import { FristwerkError } from '../domain/errors';
import type { Role } from '../domain/party';
import type { Store } from '../store/open-store';
import { appointments, findOrganisation, providers } from '../store/organisations';

/** Who may record what happened to an entity of the organisation; compliance reads and changes nothing. */
export const RECORDING_ROLES = ['administrator', 'coordinator', 'deputy', 'lead'] as const satisfies readonly Role[];

/**
 * Makes sure that an organisation employs integration managers (2.1), so is a provider.
 * @throws UNKNOWN_ORGANISATION naming the providers
 */
export async function requireProvider(store: Store, organisation: string): Promise<void> {
  const known = await providers(store);
  if (!known.includes(organisation))
    throw new FristwerkError('UNKNOWN_ORGANISATION', {
      field: 'provider',
      value: organisation,
      details: { choices: known },
    });
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
  const held = (await appointments(store)).filter(({ personId }) => personId === actor);
  if (held.length === 0) throw new FristwerkError('UNKNOWN_ACTOR', { field: 'as', value: actor });
  if (!held.some((entry) => entry.organisation === organisation && roles.includes(entry.role)))
    throw new FristwerkError('ACTOR_NOT_ENTITLED', { field: 'as', value: actor, details: { organisation, roles } });
}
