import type { EntityType } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import type { Duty, DutyChange, RecipientRole } from '../../domain/duty';
import type { Provision } from '../../domain/guideline';
import type { Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';

/** One thing that happened in a rehearsal, at its virtual instant. */
export type RehearsalEntry = { readonly at: Instant; readonly reference: string } & (
  | {
      readonly kind: 'step';
      /** Use case or event: `hire`, `prove 4.3-notice-of-new-staff`, `forecastChanged`, `contacts`, `report`. */
      readonly command: string;
      readonly entityType?: EntityType;
      readonly actor: string;
      readonly step: number;
      /** The refusal that the scenario expected of this step, though it was accepted. */
      readonly expectedRefusal?: string;
      /** Contacts that were taken down. */
      readonly count?: number;
    }
  | {
      readonly kind: 'refused';
      readonly command: string;
      readonly entityType?: EntityType;
      readonly code: string;
      readonly expected: boolean;
      readonly step: number;
      /** File and place of the step, for a scenario of several files. */
      readonly source?: string;
      readonly faults: readonly unknown[];
    }
  /** An entity was told something by another one. */
  | { readonly kind: 'fact'; readonly event: string; readonly entityType: EntityType }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'duty'; readonly change: DutyChange }
  | {
      readonly kind: 'mail' | 'escalation';
      readonly messageId: string;
      readonly role: RecipientRole;
      /** Person id of the recipient. */
      readonly person: string;
      readonly subject: string;
      readonly rungs: readonly string[];
      /** What the mail server answered. */
      readonly accepted: boolean;
    }
);

/** A duty of the rehearsal as it stood at the end. */
export interface RehearsedDuty {
  readonly entityId: string;
  readonly reference: string;
  readonly organisation: string;
  readonly duty: Duty;
}

/** An entity of the rehearsal: its lane in the time line. */
export interface RehearsedEntity {
  readonly entityId: string;
  readonly entityType: EntityType;
  readonly reference: string;
  /** What the scenario calls it. */
  readonly name: string;
  readonly organisation: string;
  readonly from: LegalDate;
}

/** Duties with a date of the guideline that fell due: met in time, of all. */
export interface OnTimeRate {
  readonly inTime: number;
  readonly due: number;
}

/** Duties that fell due and are no part of the rate, since nothing was kept and nothing missed. */
export interface CountedApart {
  /** Declared in time that no replacement is possible (4.2, Q32). */
  readonly impossible: number;
  /** Ended otherwise by their day, without what they ask for. */
  readonly ended: number;
  /** Known only after their last day, or that day lies before the guideline was signed (Q30, Q37, Q47). */
  readonly excused: number;
}

/** Duties of one kind that came or ended after their last day, or are past it at the end. */
export interface LateCounts {
  readonly metLate: number;
  /** Ended after the last day without what they ask for, by the return, say (4.2). */
  readonly endedLate: number;
  readonly overdueAtEnd: number;
}

/** A date of the guideline that was missed. */
export interface Breach extends RehearsedDuty {
  /** Null while it is open at the end. */
  readonly metOn: LegalDate | null;
  readonly daysLate: number;
}

/** A calendar month of the rehearsal, `2026-05`. */
export interface RehearsedMonth {
  readonly month: string;
  readonly steps: number;
  readonly contacts: number;
  /** Dates of the guideline in it. */
  readonly due: number;
  readonly late: number;
  readonly mails: number;
  readonly escalations: number;
}

/** What a rehearsal showed. */
export interface RehearsalReport {
  readonly title: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly entries: readonly RehearsalEntry[];
  readonly entities: readonly RehearsedEntity[];
  readonly duties: readonly RehearsedDuty[];
  readonly onTime: OnTimeRate & {
    readonly byProvision: readonly ({ readonly provision: Provision } & OnTimeRate)[];
    readonly apart: CountedApart;
  };
  readonly breaches: readonly Breach[];
  readonly months: readonly RehearsedMonth[];
  readonly summary: {
    readonly steps: number;
    /** Steps refused against expectation, and steps accepted that should have been refused. */
    readonly unexpectedRefusals: number;
    readonly decisions: number;
    readonly duties: number;
    readonly mails: number;
    readonly escalations: number;
    readonly contacts: number;
    /** By dates of the guideline: as many as there are breaches. */
    readonly statutory: LateCounts;
    /** By dates that the house has set itself. */
    readonly internal: LateCounts;
    /** Workflow ids of the rehearsal, for those who want the raw histories. */
    readonly entities: readonly string[];
    /** How long it took in real time, from the first step on. */
    readonly milliseconds: number;
  };
}
