import { FristwerkError } from '../domain/errors';
import type { Role } from '../domain/party';
import type { Store } from '../store/open-store';
import { appointments, findOrganisation } from '../store/organisations';

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
