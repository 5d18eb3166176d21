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
 * @throws INVALID_CHOICE for a type that it has not, or that comes from another entity or the import alone; for one of which a part is
 * computed, with the command that records it
 */
export function eventRule(entity: EntityType, type: string): EventRule {
  const rule = anyEventRule(entity, type);
  if (rule.computed !== undefined) throw ownCommand(type, rule.computed);
  if (rule.fromElsewhere === true || rule.byImport === true) throw unknownType(entity, type);
  return rule;
}

/** Types of the events that people record of an entity as they are told, those of the ledger last. */
export function recordableEvents(entity: EntityType): readonly string[] {
  return Object.entries(ENTITY_EVENTS[entity])
    .filter(([, rule]) => rule.fromElsewhere !== true && rule.byImport !== true && rule.computed === undefined)
    .map(([type]) => type);
}

function ownCommand(type: string, { command }: NonNullable<EventRule['computed']>): FristwerkError {
  const details = { reason: 'ownCommand', command };
  return new FristwerkError('INVALID_CHOICE', { field: 'type', value: type, details });
}

function unknownType(entity: EntityType, type: string): FristwerkError {
  const choices = recordableEvents(entity);
  return new FristwerkError('INVALID_CHOICE', { field: 'type', value: type, details: { choices } });
}
