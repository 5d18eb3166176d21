import type { EntityType } from '../../domain/case-event';
import { ENTITY_EVENTS, type EventRule } from '../../domain/entity-events';
import { FristwerkError } from '../../domain/errors';

/** How any event of an entity is told, those from other entities included. @throws INVALID_CHOICE */
export function anyEventRule(entity: EntityType, type: string): EventRule {
  const rules = ENTITY_EVENTS[entity];
  const rule = Object.hasOwn(rules, type) ? rules[type] : undefined;
  if (rule === undefined) throw unknownType(entity, type);
  return rule;
}

/**
 * How an event of an entity is told by a person.
 * @throws INVALID_CHOICE for a type that it has not, or that comes from another entity
 */
export function eventRule(entity: EntityType, type: string): EventRule {
  const rule = anyEventRule(entity, type);
  if (rule.fromElsewhere === true) throw unknownType(entity, type);
  return rule;
}

function unknownType(entity: EntityType, type: string): FristwerkError {
  const told = Object.entries(ENTITY_EVENTS[entity]).filter(([, { fromElsewhere }]) => fromElsewhere !== true);
  const choices = told.map(([name]) => name);
  return new FristwerkError('INVALID_CHOICE', { field: 'type', value: type, details: { choices } });
}
