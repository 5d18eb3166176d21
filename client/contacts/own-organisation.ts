import { FristwerkError } from '../../domain/errors';
import { findOrganisation, providers } from '../../store/organisations';
import { appointmentsOf, RECORDING_ROLES, requireActor, requireProvider } from '../actor';
import type { FristwerkDeps } from '../deps';

/**
 * The provider for which an actor records contacts: the one named, or the only one where the actor may record. Contacts
 * are the provider's (3.11.1): the county reads them and what is counted from them.
 * @throws UNKNOWN_ORGANISATION, UNKNOWN_ACTOR, REQUIRED_FIELD where there are several, ACTOR_NOT_ENTITLED with the roles
 */
export async function ownOrganisation(
  { store }: Pick<FristwerkDeps, 'store'>,
  named: string | undefined,
  actor: string,
): Promise<string> {
  const held = await appointmentsOf(store, actor);
  if (held.length === 0) throw new FristwerkError('UNKNOWN_ACTOR', { field: 'as', value: actor });
  const known = await providers(store);
  if (named !== undefined) {
    if ((await findOrganisation(store, named)) !== undefined && !known.includes(named))
      throw notEntitled(actor, named, known);
    await requireProvider(store, named);
    await requireActor(store, actor, named, RECORDING_ROLES);
    return named;
  }
  const recording: readonly string[] = RECORDING_ROLES;
  const choices = [
    ...new Set(
      held
        .filter(({ organisation, role }) => known.includes(organisation) && recording.includes(role))
        .map(({ organisation }) => organisation),
    ),
  ];
  const [only, other] = choices;
  if (other !== undefined) throw new FristwerkError('REQUIRED_FIELD', { field: 'organisation', details: { choices } });
  if (only === undefined) throw notEntitled(actor, held[0]?.organisation ?? '', known);
  return only;
}

/** Of people of the county, with what the county may do instead. */
function notEntitled(actor: string, organisation: string, known: readonly string[]): FristwerkError {
  const reason = known.includes(organisation) ? {} : { reason: 'contactsOfProviders', choices: known };
  const details = { organisation, roles: RECORDING_ROLES, ...reason };
  return new FristwerkError('ACTOR_NOT_ENTITLED', { field: 'as', value: actor, details });
}
