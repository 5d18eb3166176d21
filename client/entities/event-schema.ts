import type { EntityType } from '../../domain/case-event';
import { ENTITY_EVENTS } from '../../domain/entity-events';
import { FristwerkError } from '../../domain/errors';
import { jsonSchema } from '../calculators/json-schema';
import { recordableEvents } from './event-rule';

export { recordableEvents } from './event-rule';

/** The JSON Schema (draft 2020-12) of what is told of an event. @throws INVALID_CHOICE for a type that nobody records */
export function eventSchema(entity: EntityType, type: string): object {
  const choices = recordableEvents(entity);
  const rule = choices.includes(type) ? ENTITY_EVENTS[entity][type] : undefined;
  if (rule === undefined)
    throw new FristwerkError('INVALID_CHOICE', { field: 'type', value: type, details: { choices } });
  return jsonSchema(rule.schema, 'input');
}
