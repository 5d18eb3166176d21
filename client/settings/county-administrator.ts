import { FristwerkError } from '../../domain/errors';
import type { Role } from '../../domain/party';
import { countyOf } from '../../store/county';
import { appointments } from '../../store/organisations';
import type { FristwerkDeps } from '../deps';

/** Who may propose and confirm settings: each role has one holder, so the administrator's second person is the county's lead. */
const DECIDING: readonly Role[] = ['administrator', 'lead'];

/** Makes sure that the actor administers the county, or leads it. @throws UNKNOWN_ACTOR, ACTOR_NOT_ENTITLED */
export function requireSettingsDecider(deps: FristwerkDeps, actor: string): Promise<void> {
  return requireCountyAdministrator(deps, actor, DECIDING);
}

/**
 * Makes sure that the actor is an administrator of the county; where the store knows no county, of any organisation.
 * @param roles of which one is enough
 * @throws UNKNOWN_ACTOR, ACTOR_NOT_ENTITLED
 */
export async function requireCountyAdministrator(
  { store }: FristwerkDeps,
  actor: string,
  roles: readonly Role[] = ['administrator'],
): Promise<void> {
  const held = (await appointments(store)).filter(({ personId }) => personId === actor);
  if (held.length === 0) throw new FristwerkError('UNKNOWN_ACTOR', { field: 'as', value: actor });
  const county = await countyOf(store);
  const entitled = held.some(
    ({ organisation, role }) => roles.includes(role) && (county === undefined || organisation === county),
  );
  if (entitled) return;
  const details = { organisation: county, roles };
  throw new FristwerkError('ACTOR_NOT_ENTITLED', { field: 'as', value: actor, details });
}
