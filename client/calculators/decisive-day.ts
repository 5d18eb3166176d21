import type { CaseEvent, EntityType } from '../../domain/case-event';
import { FristwerkError } from '../../domain/errors';
import type { LegalDate } from '../../domain/legal-date';
import { decisiveDay as decisiveDayOf } from '../../rules/assess/decisive-day';

/** The day that sets a version of the guideline to work, and the field in which it stands. */
export interface DecisiveDay {
  readonly day: LegalDate;
  readonly field: string;
}

/**
 * The same day as that of a recorded entity, with its place in the input: `events.0.reported.firstDay`.
 * @throws REQUIRED_FIELD without any event.
 */
export function decisiveDay(entity: Exclude<EntityType, 'employment'>, events: readonly CaseEvent[]): DecisiveDay {
  const found = decisiveDayOf(entity, events);
  if (found === null)
    throw new FristwerkError('INVALID_INPUT', { faults: [{ code: 'REQUIRED_FIELD', field: 'events' }] });
  const { day, index, field } = found;
  return { day, field: field === undefined ? `events.${index}` : `events.${index}.${events[index]?.type}.${field}` };
}
