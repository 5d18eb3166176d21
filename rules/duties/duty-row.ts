import type { AbsenceEvent } from '../../domain/absence';
import type { CareCaseEvent } from '../../domain/care-case';
import type { EntityType } from '../../domain/case-event';
import type { Channel, Fulfilment } from '../../domain/duty';
import type { GrantEvent } from '../../domain/grant/index';
import type { InventoryRow, Provision, ReadingNumber } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import type { MandateEvent } from '../../domain/mandate';
import type { Party } from '../../domain/party';
import type { PeriodParameter } from '../guideline/guideline';
import type { LegalBasis } from '../guideline/readings';
import type { AuthorityRequest } from '../periods/authority-request';
import type { Calendar } from '../periods/calendar';
import type { Roll } from '../periods/counting';
import type { EmploymentFacts } from './employment/facts';
import type { EventBook } from './event-book';

/** What duties are derived with, besides the events. */
export interface DerivationContext extends LegalBasis {
  readonly calendar: Calendar;
  /** Days that the house gives itself for an evaluation without a day (3.11.4), where it sets them. */
  readonly evaluationLeadDays?: number | undefined;
  /** Days before 15 January by which the house has checked the figures of the year (3.11.1), where it sets them. */
  readonly figuresLeadDays?: number | undefined;
  /** Years for which a care case is kept after the support ended (5.8.1), where the house sets them. */
  readonly retentionYears?: number | undefined;
  /** The entity's day: an end that is known but lies ahead closes nothing yet. Left out: all that was told has happened. */
  readonly today?: LegalDate | undefined;
}

/** A date that follows from the text by counting. A switch named here decides between the countings. */
export interface StatutoryPeriod {
  readonly kind: 'statutory';
  readonly length: PeriodParameter;
  /** `event` for BGB 187 I, or the switch between 187 I and 187 II. */
  readonly start: 'event' | 'trainingPeriodStart' | 'afterExpiry';
  /** The switch that chooses the day from which it runs, where that is disputed; the arising names the days. */
  readonly anchorSwitch?: 'newStaffTrigger' | 'changeTrigger';
  readonly roll: Exclude<Roll, null>;
  /** The switch that turns the roll off, where it is disputed. */
  readonly rollSwitch: 'trainingRoll' | null;
}

/** A calendar date of the text, which the arising names as `on` (3.11.3). */
export interface FixedDatePeriod {
  readonly kind: 'fixedDate';
  readonly roll: Exclude<Roll, null>;
  readonly rollSwitch: 'fixedDateRoll';
}

/** The beginning of a week of absence, `on` being its first day: the start of a state, which never rolls (4.2). */
export interface WeekPeriod {
  readonly kind: 'weekBegins';
  readonly week: number;
}

/** What an authority asked for, with its own date or period (3.11.2, LVwVfG 31). The arising carries the request. */
export interface RequestedPeriod {
  readonly kind: 'requested';
}

/** "Unverzüglich": no date of the text, only a house target and an alarm (Q38). */
export interface PromptPeriod {
  readonly kind: 'prompt';
  readonly target: 'promptTargetWorkingDays';
  readonly alarm: 'promptRedDays';
}

/** A date that the house sets; the arising names it as `on`. It is moved to the working day before. */
export interface InternalPeriod {
  readonly kind: 'internal';
}

export type DutyPeriod =
  | StatutoryPeriod
  | FixedDatePeriod
  | WeekPeriod
  | RequestedPeriod
  | PromptPeriod
  | InternalPeriod;

/** One instance of a duty: the event from which it follows, and the day from which it counts. */
export interface Arising {
  readonly eventId: string;
  readonly on: LegalDate;
  /** The day for each choice of the row's `anchorSwitch`; left out while one of them is unknown: then `on` counts. */
  readonly anchors?: Readonly<Record<string, LegalDate>>;
  /** When the bearer learned of it: after the due day the duty is marked as `knownAfterPeriod`. */
  readonly knownOn?: LegalDate;
  /** Tells instances of a row apart, e.g. `2026` or `2026:v-1`; the duty's id is `row:instance`. */
  readonly instance?: string;
  /** Organisation that owes it, where it is not the entity's own. */
  readonly owedBy?: string;
  /** To whom it is owed, where a reading chooses (Q23). */
  readonly addressee?: Party;
  /** What an authority asks for, by its own day or period (3.11.2, 3.11.4). */
  readonly request?: AuthorityRequest;
}

/** The event that closed an instance, the day that decides, and how it ended where what it asks for did not come. */
export type Closing = Pick<Fulfilment, 'eventId' | 'on' | 'documentId' | 'manner'>;

/** What the guideline says of one duty; the functions find in the facts where it arises and what closes it. */
export interface DutyRow<Facts> {
  /** Provision and notion, e.g. `3.3.2-requalification-begun`; unique in the guideline version. */
  readonly id: string;
  readonly provision: Provision;
  readonly inventoryRow: InventoryRow;
  readonly bearer: Party;
  readonly addressee: Party;
  readonly period: DutyPeriod;
  /** No instance where the duty does not follow from the facts. */
  readonly arises: (facts: Facts, context: DerivationContext) => readonly Arising[];
  /** Null while the instance is open. */
  readonly closes: (facts: Facts, arising: Arising, context: DerivationContext) => Closing | null;
  /** Ways in which a notice may travel; null where the text names none. */
  readonly channels: readonly Channel[] | null;
  /** What a notice has to name or enclose. */
  readonly mustName: readonly string[];
  /** Null: the guideline names none. */
  readonly consequence: null;
  readonly readings: readonly ReadingNumber[];
  /** What the rules on eligibility ask of this duty (3.3.2); exactly one row of a version settles it. */
  readonly settles?: 'requalificationPeriod';
}

/** The facts from which the duties of each kind of entity follow. */
export interface EntityFacts {
  readonly employment: EmploymentFacts;
  readonly absence: EventBook<AbsenceEvent>;
  readonly grant: EventBook<GrantEvent>;
  readonly careCase: EventBook<CareCaseEvent>;
  readonly mandate: EventBook<MandateEvent>;
}

/** The duty table of a guideline version, in the guideline's order. */
export type DutyTables = { readonly [Entity in EntityType]: readonly DutyRow<EntityFacts[Entity]>[] };
