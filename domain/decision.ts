import type { InventoryRow, Provision, ReadingNumber, UsedReading } from './guideline';
import type { Cents } from './money';

/** From best to worst. `not_eligible` and `review` are proposals: a person decides. */
export const OUTCOMES = ['eligible', 'eligible_with_obligation', 'review', 'open', 'not_eligible'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** `notAssessable`: a fact is missing. Unknown is never "no". */
export const FINDING_STATUSES = ['fulfilled', 'notFulfilled', 'notAssessable'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** What a rule that is not fulfilled leads to. */
export const RULE_EFFECTS = ['not_eligible', 'review', 'obligation', 'information'] as const;
export type RuleEffect = (typeof RULE_EFFECTS)[number];

/** A value that a rule compared; `actual` is null when the fact is unknown. */
export interface Comparison {
  readonly fact: string;
  readonly operator: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** What one rule found. */
export interface Finding {
  readonly rule: string;
  readonly provision: Provision;
  readonly inventoryRow: InventoryRow;
  readonly status: FindingStatus;
  readonly effect: RuleEffect;
  readonly compared: readonly Comparison[];
  /** Facts that would have to be known. */
  readonly missing: readonly string[];
  /** Questions whose answers it rests on; the decision's receipt holds the answers. */
  readonly readings: readonly ReadingNumber[];
}

/** One line of a computation that a person can follow, e.g. `64.000,00 € × 0,75 = 48.000,00 €`. */
export interface DerivationStep {
  /** Key of the German sentence in `texts/`. */
  readonly step: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** An amount with its way. `inferred` marks a rate that the text does not name (type c). */
export interface Amount {
  readonly perYear: Cents;
  readonly inferred: boolean;
  readonly derivation: readonly DerivationStep[];
  readonly readings: readonly UsedReading[];
}

/** What was decided with what: enough to decide again and to see why another result came out. */
export interface DecisionReceipt {
  readonly guideline: string;
  /** SHA-256 over the rules, 16 hexadecimal digits. */
  readonly ruleSet: string;
  readonly engine: string;
  /** SHA-256 over the facts, 16 hexadecimal digits. */
  readonly facts: string;
  readonly readings: readonly UsedReading[];
}

/** A proposal of the rules on whether and how far an employment is fundable. */
export interface Decision {
  readonly subject: 'employment';
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
  /** Null where the outcome is `not_eligible` or a fact for the amount is missing. */
  readonly amount: Amount | null;
  readonly receipt: DecisionReceipt;
}
