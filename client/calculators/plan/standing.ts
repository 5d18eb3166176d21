import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { UsedReading } from '../../../domain/guideline';
import type { LegalDate } from '../../../domain/legal-date';
import { type LegalBasis, usedReadings } from '../../../rules/guideline/readings';
import { type EntityStanding, entityStanding, type StandingQuestion } from '../../../rules/standing/entity-standing';
import { type ListedItem, listedItems } from './listed-items';

/** What stands beside the dates of a plan: the checklist, and what only one kind of entity has. */
export interface Standing extends EntityStanding {
  readonly checklist: readonly ListedItem[];
}

/** How an entity stands after its events, and the readings on which that rests; a day left out is that of the latest event. */
export function standingOf(
  entity: EntityType,
  events: readonly CaseEvent[],
  { asOf = latestDay(events), ...question }: Partial<StandingQuestion>,
  basis: LegalBasis,
): { readonly standing: Standing; readonly readings: readonly UsedReading[] } {
  const { standing, readings } = entityStanding(entity, events, { asOf, ...question }, basis);
  return {
    standing: { checklist: listedItems(entity, events, basis), ...standing },
    readings: usedReadings(readings, basis),
  };
}

function latestDay(events: readonly CaseEvent[]): LegalDate {
  return events.map(({ occurredOn }) => occurredOn).reduce((latest, day) => (day > latest ? day : latest));
}
