import type { EntityType } from '../../domain/case-event';
import { ENTITY_EVENTS } from '../../domain/entity-events';
import { FristwerkError } from '../../domain/errors';
import { jsonSchema } from '../calculators/json-schema';

/** Types of the events that people record of an entity, those of the ledger last. */
export function recordableEvents(entity: EntityType): readonly string[] {
  return Object.entries(ENTITY_EVENTS[entity])
    .filter(([, { fromElsewhere }]) => fromElsewhere !== true)
    .map(([type]) => type);
}

/** The JSON Schema (draft 2020-12) of what is told of an event. @throws INVALID_CHOICE for a type that nobody records */
export function eventSchema(entity: EntityType, type: string): object {
  const choices = recordableEvents(entity);
  const rule = choices.includes(type) ? ENTITY_EVENTS[entity][type] : undefined;
  if (rule === undefined)
    throw new FristwerkError('INVALID_CHOICE', { field: 'type', value: type, details: { choices } });
  return jsonSchema(rule.schema, 'input');
}
