import type { AbsenceEvent } from '../../../domain/absence';
import type { CareCaseEvent } from '../../../domain/care-case';
import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { GrantEvent } from '../../../domain/grant/index';
import type { UsedReading } from '../../../domain/guideline';
import type { LegalDate } from '../../../domain/legal-date';
import type { MandateEvent } from '../../../domain/mandate';
import { houseSettings } from '../../../rules/duties/house-settings';
import { type LegalBasis, usedReadings } from '../../../rules/guideline/readings';
import { type AbsenceStanding, absenceReadings, absenceStanding } from './absence-standing';
import { type CareCaseStanding, careCaseReadings, careCaseStanding } from './care-case-standing';
import { type GrantStanding, grantReadings, grantStanding } from './grant-standing';
import { type ListedItem, listedItems } from './listed-items';
import { type MandateStanding, mandateReadings, mandateStanding } from './mandate-standing';

/** What stands beside the dates of a plan: the checklist, and what only one kind of entity has. */
export interface Standing {
  readonly checklist: readonly ListedItem[];
  readonly careCase?: CareCaseStanding | undefined;
  readonly absence?: AbsenceStanding | undefined;
  readonly grant?: GrantStanding | undefined;
  readonly mandate?: MandateStanding | undefined;
}

/** What a care case is asked beside its events. */
export interface StandingQuestion {
  /** Left out: the day of the latest event. */
  readonly asOf?: LegalDate | undefined;
  /** Left out: the house's default. */
  readonly retentionYears?: number | undefined;
}

const USUAL_YEARS = houseSettings().retentionYears;

/** How an entity stands after its events, and the readings on which that rests. */
export function standingOf(
  entity: EntityType,
  events: readonly CaseEvent[],
  question: StandingQuestion,
  basis: LegalBasis,
): { readonly standing: Standing; readonly readings: readonly UsedReading[] } {
  const checklist = listedItems(entity, events, basis);
  switch (entity) {
    case 'careCase': {
      const { asOf = latestDay(events), retentionYears = USUAL_YEARS } = question;
      const careCase = careCaseStanding(events as readonly CareCaseEvent[], { asOf, retentionYears }, basis);
      return { standing: { checklist, careCase }, readings: usedReadings(careCaseReadings(careCase), basis) };
    }
    case 'absence': {
      const absence = absenceStanding(events as readonly AbsenceEvent[], basis);
      return { standing: { checklist, absence }, readings: usedReadings(absenceReadings(absence), basis) };
    }
    case 'mandate': {
      const mandate = mandateStanding(events as readonly MandateEvent[], basis);
      return { standing: { checklist, mandate }, readings: usedReadings(mandateReadings(mandate), basis) };
    }
    case 'grant': {
      const grant = grantStanding(events as readonly GrantEvent[], basis);
      return { standing: { checklist, grant }, readings: usedReadings(grantReadings(grant), basis) };
    }
    case 'employment':
      return { standing: { checklist }, readings: [] };
  }
}

function latestDay(events: readonly CaseEvent[]): LegalDate {
  return events.map(({ occurredOn }) => occurredOn).reduce((latest, day) => (day > latest ? day : latest));
}
