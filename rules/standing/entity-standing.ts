import type { AbsenceEvent } from '../../domain/absence';
import type { CareCaseEvent } from '../../domain/care-case';
import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { GrantEvent } from '../../domain/grant/index';
import type { ReadingNumber } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import type { MandateEvent } from '../../domain/mandate';
import type { LegalBasis } from '../guideline/readings';
import { RETENTION_YEARS } from '../retention/delete-after';
import { type AbsenceStanding, absenceReadings, absenceStanding } from './absence-standing';
import { type CareCaseStanding, careCaseReadings, careCaseStanding } from './care-case-standing';
import { type GrantStanding, grantReadings, grantStanding } from './grant-standing';
import { type MandateStanding, mandateReadings, mandateStanding } from './mandate-standing';

/** How an entity stands beside its dates and its checklist: what only its own kind has; an employment has nothing. */
export interface EntityStanding {
  readonly careCase?: CareCaseStanding | undefined;
  readonly absence?: AbsenceStanding | undefined;
  readonly grant?: GrantStanding | undefined;
  readonly mandate?: MandateStanding | undefined;
}

/** What is asked beside the events. */
export interface StandingQuestion {
  /** The day for which consent is asked, and up to which a reduction is proposed. */
  readonly asOf: LegalDate;
  /** Left out: three. */
  readonly retentionYears?: number | undefined;
}

/** How an entity stands after its events, and the readings on which that rests. */
export function entityStanding(
  entity: EntityType,
  events: readonly CaseEvent[],
  { asOf, retentionYears = RETENTION_YEARS }: StandingQuestion,
  basis: LegalBasis,
): { readonly standing: EntityStanding; readonly readings: readonly ReadingNumber[] } {
  switch (entity) {
    case 'careCase': {
      const careCase = careCaseStanding(events as readonly CareCaseEvent[], { asOf, retentionYears }, basis);
      return { standing: { careCase }, readings: careCaseReadings(careCase) };
    }
    case 'absence': {
      const absence = absenceStanding(events as readonly AbsenceEvent[], { asOf }, basis);
      return { standing: { absence }, readings: absenceReadings(absence) };
    }
    case 'mandate': {
      const mandate = mandateStanding(events as readonly MandateEvent[], basis);
      return { standing: { mandate }, readings: mandateReadings(mandate) };
    }
    case 'grant': {
      const grant = grantStanding(events as readonly GrantEvent[], basis);
      return { standing: { grant }, readings: grantReadings(grant) };
    }
    case 'employment':
      return { standing: {}, readings: [] };
  }
}
