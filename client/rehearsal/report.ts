import type { Decision } from '../../domain/decision';
import type { DutyChange, RecipientRole } from '../../domain/duty';
import type { Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';

/** One thing that happened in a rehearsal, at its virtual instant. */
export type RehearsalEntry = { readonly at: Instant; readonly reference: string } & (
  | {
      readonly kind: 'step';
      readonly command: string;
      readonly actor: string;
      readonly step: number;
      /** The refusal that the scenario expected of this step, though it was accepted. */
      readonly expectedRefusal?: string;
    }
  | {
      readonly kind: 'refused';
      readonly command: string;
      readonly code: string;
      readonly expected: boolean;
      readonly step: number;
      readonly faults: readonly unknown[];
    }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'duty'; readonly change: DutyChange }
  | {
      readonly kind: 'mail' | 'escalation';
      readonly messageId: string;
      readonly role: RecipientRole;
      readonly subject: string;
      readonly rungs: readonly string[];
      /** What the mail server answered. */
      readonly accepted: boolean;
    }
);

/** What a rehearsal showed. */
export interface RehearsalReport {
  readonly title: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly entries: readonly RehearsalEntry[];
  readonly summary: {
    readonly steps: number;
    /** Steps refused against expectation, and steps accepted that should have been refused. */
    readonly unexpectedRefusals: number;
    readonly decisions: number;
    readonly duties: number;
    readonly mails: number;
    readonly escalations: number;
    readonly metLate: number;
    /** Duties that are open and past their due day at the end. */
    readonly overdueAtEnd: number;
    /** Workflow ids of the rehearsal, for those who want the raw histories. */
    readonly entities: readonly string[];
    /** How long it took in real time, from the first step on. */
    readonly milliseconds: number;
  };
}
