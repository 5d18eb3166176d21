import { FristwerkError } from '../../domain/errors';
import { countyOf } from '../../store/county';
import { appointments } from '../../store/organisations';
import type { FristwerkDeps } from '../deps';

/**
 * Makes sure that the actor is an administrator of the county; where the store knows no county, of any organisation.
 * @throws UNKNOWN_ACTOR, ACTOR_NOT_ENTITLED
 */
export async function requireCountyAdministrator({ store }: FristwerkDeps, actor: string): Promise<void> {
  const held = (await appointments(store)).filter(({ personId }) => personId === actor);
  if (held.length === 0) throw new FristwerkError('UNKNOWN_ACTOR', { field: 'as', value: actor });
  const county = await countyOf(store);
  const entitled = held.some(
    ({ organisation, role }) => role === 'administrator' && (county === undefined || organisation === county),
  );
  if (entitled) return;
  const details = { organisation: county, roles: ['administrator'] };
  throw new FristwerkError('ACTOR_NOT_ENTITLED', { field: 'as', value: actor, details });
}
