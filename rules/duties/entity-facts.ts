import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { EmploymentEvent } from '../../domain/employment';
import type { EntityFacts } from './duty-row';
import { employmentFacts } from './employment/facts';
import { bookOf } from './event-book';

/** What is known of an entity after its events; null before its first one. */
export function factsOf<Entity extends EntityType>(
  entity: Entity,
  events: readonly CaseEvent[],
): EntityFacts[Entity] | null {
  if (entity === 'employment') return employmentFacts(events as readonly EmploymentEvent[]) as EntityFacts[Entity];
  return events.length === 0 ? null : (bookOf(events) as unknown as EntityFacts[Entity]);
}
