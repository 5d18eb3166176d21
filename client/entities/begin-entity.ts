import type { CaseEvent, EntityType } from '../../domain/case-event';
import { entityIdOf } from '../../domain/entity-id';
import { FristwerkError } from '../../domain/errors';
import { guidelineFor } from '../../rules/assess/guideline-for';
import { refuseStory } from '../../rules/assess/refuse-story';
import { dropSubject, keepSubject } from '../../store/persons';
import type { FristwerkDeps } from '../deps';
import type { CommandContext, CommandResult } from '../fristwerk';
import { isRefusal, sendEvent } from '../send-event';
import { refuseOutsideEmployment } from './employment-days';
import { eventsOf } from './known-entity';
import { refuseOverlap } from './other-absences';
import type { ToldEvent } from './read-event';

/** An entity to begin, read and permitted. */
export interface Beginning extends ToldEvent {
  readonly entity: EntityType;
  readonly type: string;
  readonly organisation: string;
  /** Whom it is about; the name stays in the store. */
  readonly person: PersonName | null;
}

/** The name of a staff member or client, kept in the store and never in a history. */
export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

/** Begins an entity by its first event, and keeps the name of the person beside it. */
export async function beginEntity(
  deps: FristwerkDeps,
  { entity, type, organisation, person, occurredOn, data }: Beginning,
  context: CommandContext,
): Promise<CommandResult> {
  const { actor, requestId } = context;
  const entityId = entityIdOf(entity, organisation, requestId, deps.prefix);
  const event: CaseEvent = { id: requestId, type, occurredOn, data, actor, recordedAt: deps.now(), contentHash: '' };
  refuseStory(entity, [event], 1, []);
  guidelineFor(entity, [event]);
  if (entity === 'absence' && (await isNew(deps, entityId))) {
    await refuseOutsideEmployment(deps, [], event);
    await refuseOverlap(deps, entityId, [], event);
  }
  const send = () => sendEvent(deps, { entityId, type, occurredOn, data, begins: organisation }, context);
  return person === null ? send() : besidePerson(deps, entityId, person, requestId, send);
}

/** A request that was answered before is not held against what came after it. */
async function isNew(deps: FristwerkDeps, entityId: string): Promise<boolean> {
  return (await eventsOf(deps, entityId)).length === 0;
}

/** A name is noted first, so that no entity stands without one, and taken back when the entity never began. */
async function besidePerson(
  deps: FristwerkDeps,
  entityId: string,
  name: PersonName,
  requestId: string,
  send: () => Promise<CommandResult>,
): Promise<CommandResult> {
  const subject = { entityId, personId: `person-${entityId.split('/').at(-1)}`, name };
  const noted = await keepPerson(deps, subject, requestId);
  const result = await send().catch(async (error: unknown) => {
    if (noted && neverBegan(error)) await dropSubject(deps.store, entityId, subject.personId);
    throw error;
  });
  // Between the first note and the answer a clean-up may have taken the person for a lost one.
  await keepPerson(deps, subject, requestId);
  return result;
}

/** An answer that never came may still arrive, and a reused id belongs to an entity that has begun. */
function neverBegan(error: unknown): boolean {
  return isRefusal(error) && (error as FristwerkError).code !== 'REQUEST_ID_REUSED';
}

interface Subject {
  readonly entityId: string;
  readonly personId: string;
  readonly name: PersonName;
}

/** Keeps the name beside the entity, never in it. Returns false when it was known already. */
async function keepPerson({ store }: FristwerkDeps, subject: Subject, requestId: string): Promise<boolean> {
  const { entityId, personId, name } = subject;
  const { noted, givenName, familyName } = await keepSubject(store, entityId, personId, name);
  if (givenName !== name.givenName || familyName !== name.familyName)
    throw new FristwerkError('REQUEST_ID_REUSED', { field: 'requestId', value: requestId });
  return noted;
}
