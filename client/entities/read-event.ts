import type { EntityType } from '../../domain/case-event';
import type { EventRule } from '../../domain/entity-events';
import { dayOf } from '../../domain/instant';
import { isLegalDate, type LegalDate } from '../../domain/legal-date';
import { parseInput } from '../../domain/validation';
import type { FristwerkDeps } from '../deps';
import { requirePast, requirePastEvidence } from '../require-past';
import { withEntityIds } from './entity-references';

/** What a person tells of an event, read and checked by itself. */
export interface ToldEvent {
  readonly data: object;
  readonly occurredOn: LegalDate;
}

/** Of what lies ahead it may be known before, but nothing is known, sent or received that is not. */
const NEVER_AHEAD: readonly string[] = ['knownOn', 'sentOn', 'receivedOn'];

/**
 * Reads what is told of an event by its schema, with other entities named by their ids.
 * @throws INVALID_INPUT, DATE_IN_FUTURE naming the field, UNKNOWN_ENTITY for an entity that it names
 */
export async function readEvent(
  deps: FristwerkDeps,
  entity: EntityType,
  type: string,
  rule: EventRule,
  input: unknown,
): Promise<ToldEvent> {
  const data = parseInput(rule.schema, input, `${entity}.${type}`) as Readonly<Record<string, unknown>>;
  const days = rule.day.flatMap((field) => (isLegalDate(data[field]) ? [{ field, day: data[field] }] : []));
  for (const { field, day } of days)
    if (rule.ahead !== true || NEVER_AHEAD.includes(field)) requirePast(deps, field, day);
  const { qualification } = data;
  if (entity === 'employment' && qualification !== undefined)
    requirePastEvidence(deps, qualification as Parameters<typeof requirePastEvidence>[1]);
  const occurredOn = days[0]?.day ?? dayOf(deps.now());
  return { data: await withEntityIds(deps, entity, type, data), occurredOn };
}
