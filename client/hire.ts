import { hireSchema } from '../domain/employment';
import { entityIdOf } from '../domain/entity-id';
import { FristwerkError } from '../domain/errors';
import { parseInput } from '../domain/validation';
import { guidelineOn } from '../rules/guideline/versions';
import { dropSubject, keepSubject } from '../store/persons';
import { requireActor, requireProvider } from './actor';
import type { FristwerkDeps } from './deps';
import type { CommandContext, CommandResult } from './fristwerk';
import { requirePastEvidence } from './require-past';
import { isRefusal, sendEvent, withRefusalsNoted } from './send-event';

/** Starts an employment: checks the input, keeps the person in the store, lets the entity decide and plan. */
export function hire(deps: FristwerkDeps, input: unknown, context: CommandContext): Promise<CommandResult> {
  return withRefusalsNoted(deps, 'hire', context, null, async () => {
    const { person, ...data } = parseInput(hireSchema, input);
    guidelineOn(data.firstDay, 'firstDay');
    requirePastEvidence(deps, data.qualification);
    await requireProvider(deps.store, data.provider);
    await requireActor(deps.store, context.actor, data.provider, ['administrator']);
    const entityId = entityIdOf('employment', data.provider, context.requestId, deps.prefix);
    const subject = { entityId, personId: `person-${entityId.split('/').at(-1)}`, name: person };
    const noted = await keepPerson(deps, subject, context.requestId);
    const event = { entityId, type: 'hired', occurredOn: data.firstDay, data, creates: true };
    const result = await sendEvent(deps, event, context).catch(async (error: unknown) => {
      if (noted && neverBegan(error)) await dropSubject(deps.store, entityId, subject.personId);
      throw error;
    });
    // Between the first note and the answer a clean-up may have taken the person for a lost one.
    await keepPerson(deps, subject, context.requestId);
    return result;
  });
}

/** An answer that never came may still arrive, and a reused id belongs to an employment that has begun. */
function neverBegan(error: unknown): boolean {
  return isRefusal(error) && (error as FristwerkError).code !== 'REQUEST_ID_REUSED';
}

interface Subject {
  readonly entityId: string;
  readonly personId: string;
  readonly name: { readonly givenName: string; readonly familyName: string };
}

/** Keeps the name beside the entity, never in it. Returns false when it was known already. */
async function keepPerson({ store }: FristwerkDeps, subject: Subject, requestId: string): Promise<boolean> {
  const { entityId, personId, name } = subject;
  const { noted, givenName, familyName } = await keepSubject(store, entityId, personId, name);
  if (givenName !== name.givenName || familyName !== name.familyName)
    throw new FristwerkError('REQUEST_ID_REUSED', { field: 'requestId', value: requestId });
  return noted;
}
