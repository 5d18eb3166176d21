import { hireSchema } from '../domain/employment';
import { entityIdOf } from '../domain/entity-id';
import { FristwerkError } from '../domain/errors';
import { parseInput } from '../domain/validation';
import { requireInForce } from '../rules/guideline/2017-09-01/version';
import { dropSubject, findSubject, keepSubject } from '../store/persons';
import { requireActor } from './actor';
import type { FristwerkDeps } from './deps';
import type { CommandContext, CommandResult } from './fristwerk';
import { isRefusal, sendEvent, withRefusalsNoted } from './send-event';

/** Starts an employment: checks the input, keeps the person in the store, lets the entity decide and plan. */
export function hire(deps: FristwerkDeps, input: unknown, context: CommandContext): Promise<CommandResult> {
  return withRefusalsNoted(deps, 'hire', context.actor, null, async () => {
    const { person, ...data } = parseInput(hireSchema, input);
    requireInForce(data.firstDay, 'firstDay');
    await requireActor(deps.store, context.actor, data.provider, ['administrator']);
    const entityId = entityIdOf('employment', data.provider, context.requestId, deps.prefix);
    const personId = `person-${entityId.split('/').at(-1)}`;
    const created = await keepPerson(deps, entityId, personId, person, context.requestId);
    const event = { command: 'hire', entityId, type: 'hired', occurredOn: data.firstDay, data, creates: true };
    return sendEvent(deps, event, context).catch(async (error: unknown) => {
      // An answer that never came may still arrive: only a refusal takes the person back.
      if (created && isRefusal(error)) await dropSubject(deps.store, entityId, personId);
      throw error;
    });
  });
}

/** Keeps the name beside the entity, never in it. Returns false when it was known already. */
async function keepPerson(
  { store }: FristwerkDeps,
  entityId: string,
  personId: string,
  name: { givenName: string; familyName: string },
  requestId: string,
): Promise<boolean> {
  const known = await findSubject(store, entityId);
  if (known === undefined) {
    await keepSubject(store, entityId, personId, name);
    return true;
  }
  if (known.given_name !== name.givenName || known.family_name !== name.familyName)
    throw new FristwerkError('REQUEST_ID_REUSED', { field: 'requestId', value: requestId });
  return false;
}
