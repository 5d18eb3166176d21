import type { EntityType } from '../../domain/case-event';
import { FristwerkError } from '../../domain/errors';
import { countyOf } from '../../store/county';
import { appointmentsOf, RECORDING_ROLES, requireProvider } from '../actor';
import type { FristwerkDeps } from '../deps';
import { findEntity } from '../find-entity';

/**
 * The organisation to which an entity belongs: the provider of an employment, that of the employment of an absence, the
 * county of a grant; else the provider named, or the only one that the actor acts for.
 * @throws UNKNOWN_ORGANISATION, REQUIRED_FIELD where it cannot be told, INVALID_CHOICE where another one is named
 */
export async function organisationOf(
  deps: FristwerkDeps,
  entity: EntityType,
  type: string,
  data: object,
  named: string | undefined,
  actor: string,
): Promise<string> {
  const told = await toldBy(deps, entity, type, data);
  if (told !== undefined && named !== undefined && named !== told)
    throw new FristwerkError('INVALID_CHOICE', { field: 'organisation', value: named, details: { choices: [told] } });
  if (told !== undefined) return told;
  // Cases and mandates are the work of the providers (2.1).
  const organisation = named ?? (await onlyOneOf(deps, actor));
  await requireProvider(deps.store, organisation, 'organisation');
  return organisation;
}

async function toldBy(
  deps: FristwerkDeps,
  entity: EntityType,
  type: string,
  data: object,
): Promise<string | undefined> {
  const { provider = '', employment = '' } = data as { readonly provider?: string; readonly employment?: string };
  switch (entity) {
    case 'employment':
      await requireProvider(deps.store, provider, `${type}.provider`);
      return provider;
    case 'absence':
      return (await findEntity(deps, employment)).organisation_id;
    case 'grant':
      return countyOf(deps.store);
    default:
      return undefined;
  }
}

/** The only organisation that an actor records for. @throws UNKNOWN_ACTOR, REQUIRED_FIELD where there are several */
export async function onlyOneOf({ store }: FristwerkDeps, actor: string): Promise<string> {
  const recording: readonly string[] = RECORDING_ROLES;
  const held = (await appointmentsOf(store, actor)).filter(({ role }) => recording.includes(role));
  const choices = [...new Set(held.map(({ organisation }) => organisation))];
  const [only, other] = choices;
  if (only !== undefined && other === undefined) return only;
  if (only === undefined) throw new FristwerkError('UNKNOWN_ACTOR', { field: 'as', value: actor });
  throw new FristwerkError('REQUIRED_FIELD', { field: 'organisation', details: { choices } });
}
