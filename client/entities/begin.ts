import { z } from 'zod';
import type { EntityType } from '../../domain/case-event';
import { FIRST_EVENTS } from '../../domain/entity-events';
import { FristwerkError } from '../../domain/errors';
import { identifier, text } from '../../domain/fields';
import type { Role } from '../../domain/party';
import { parseInput } from '../../domain/validation';
import { countyOf } from '../../store/county';
import { type Entitlement, requireEntitled } from '../actor';
import type { FristwerkDeps } from '../deps';
import type { CommandContext, CommandResult } from '../fristwerk';
import { beginEntity } from './begin-entity';
import { entitledTo } from './entitlement';
import { eventRule } from './event-rule';
import { located } from './located';
import { organisationOf } from './organisation-of';
import { readEvent } from './read-event';

const personField = z.strictObject({ givenName: text(120), familyName: text(120) });

/** Who decides whom a provider employs. */
export const HIRING_ROLES = ['administrator'] as const satisfies readonly Role[];

/** Begins an entity by its first event. @throws as `Entities.begin` */
export async function begin(
  deps: FristwerkDeps,
  entity: EntityType,
  input: unknown,
  context: CommandContext,
): Promise<CommandResult> {
  const { type, given, organisation: named, person = null } = parseBeginning(entity, input);
  const rule = eventRule(entity, type);
  const told = await located(type, () => readEvent(deps, entity, type, rule, given));
  const organisation = await organisationOf(deps, entity, type, told.data, named, context.actor);
  const county = await countyOf(deps.store);
  const begun = { entityId: '', type: entity, organisation, county, events: [], duties: new Map() };
  const entitled: readonly Entitlement[] =
    entity === 'employment' ? [{ organisation, roles: HIRING_ROLES }] : entitledTo(begun, type, rule, told.data);
  await requireEntitled(deps.store, context.actor, entitled);
  return located(type, () => beginEntity(deps, { entity, type, organisation, person, ...told }, context));
}

/** Which first event is told, and what stands beside it. */
function parseBeginning(entity: EntityType, input: unknown) {
  const types = FIRST_EVENTS[entity];
  const events = Object.fromEntries(types.map((type) => [type, z.unknown().optional()]));
  const person = entity === 'employment' ? personField : personField.optional();
  const schema = z.strictObject({ organisation: identifier.optional(), person, ...events });
  const { organisation, person: name, ...told } = parseInput(schema, input);
  const [first, second] = Object.entries(told).filter(([, given]) => given !== undefined);
  if (first === undefined) throw oneOf('REQUIRED_FIELD', '', types);
  if (second !== undefined) throw oneOf('UNKNOWN_FIELD', second[0], types);
  return { type: first[0], given: first[1], organisation, person: name };
}

function oneOf(code: 'REQUIRED_FIELD' | 'UNKNOWN_FIELD', field: string, choices: readonly string[]): FristwerkError {
  return new FristwerkError('INVALID_INPUT', { faults: [{ code, field, details: { reason: 'oneOf', choices } }] });
}
