import type { EntityType } from './case-event';
import type { Provision, ReadingNumber, UsedReading } from './guideline';
import type { LegalDate } from './legal-date';
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

/**
 * Questions that are decided beside the main one and never change its outcome: whether data of the plan may be
 * processed (5.6 to 5.8.1), an earlier plan be used on (5.8.4), data be given to others (6). Without consent there are
 * no plan data; the person stays in the scope of the guideline all the same (Q41).
 */
export const DECISION_PARTS = ['planData', 'legacyPlan', 'disclosure'] as const;
export type DecisionPart = (typeof DECISION_PARTS)[number];

/**
 * A value that a rule compared; `actual` is null when the fact is unknown.
 * Without `operator` the value had to be `expected`, or one of it where that is a list; a fulfilled finding leaves out
 * `expected` as well, since `actual` is what was asked for. Of a list that has to cover another (`listCoversAll`),
 * `expected` names the entries that lack and `actual` counts those that do not.
 */
export interface Comparison {
  readonly fact: string;
  readonly operator?: string;
  readonly expected?: unknown;
  readonly actual: unknown;
}

/** What one rule found. The rule's id leads to its row of the inventory. */
export interface Finding {
  readonly rule: string;
  readonly provision: Provision;
  /** The question on which it bears; absent for the main one. */
  readonly part?: DecisionPart;
  readonly status: FindingStatus;
  /** What follows; absent where the rule is fulfilled, since nothing does. */
  readonly effect?: RuleEffect;
  /** Only a person may decide here: suitability of a subject, experience, exclusion, exception, reduction. */
  readonly personDecides?: true;
  /** What carries the result; a choice that is unknown stands under `missing` alone. */
  readonly compared: readonly Comparison[];
  /** Facts that would have to be known; absent where none is missing. */
  readonly missing?: readonly string[];
  /** Questions whose answers it rests on, if any; the decision's receipt holds the answers. */
  readonly readings?: readonly ReadingNumber[];
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

/** How a fact would have to lie: `from` and `until` include the value, `above`, `before` and `after` do not. */
export const BOUNDS = ['exactly', 'oneOf', 'from', 'until', 'above', 'before', 'after', 'including'] as const;
export type Bound = (typeof BOUNDS)[number];

/** One fact and how it would have to lie; `actual` is what it is now, null where unknown. */
export interface FactChange {
  readonly fact: string;
  readonly bound: Bound;
  readonly value: unknown;
  readonly actual: unknown;
}

/** Why an outcome is another one than the rules propose: whose decision it is, and who confirmed it. */
export interface Overruling {
  /** What the rules propose. */
  readonly proposed: Outcome;
  readonly on: LegalDate;
  readonly reason: string;
  /** Id of the event that overruled, and of its confirmation. */
  readonly eventId: string;
  readonly confirmedBy: string;
  /** Person ids of both. */
  readonly by: string;
  readonly secondPerson: string;
}

/**
 * A proposal of the rules on one entity. The main question is whether a post is fundable, a grant may be applied for,
 * the work was transferred, a replacement suits, a person is in the scope of the guideline.
 */
export interface Decision {
  readonly subject: EntityType;
  /** Of the main question. */
  readonly outcome: Outcome;
  /** A person decided otherwise than the rules had proposed, and a second one confirmed it. */
  readonly overruled?: Overruling;
  /** Of each question beside it; absent where the subject has none. */
  readonly parts?: Readonly<Partial<Record<DecisionPart, Outcome>>>;
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
  /**
   * The fewest changes that together would lift a `not_eligible` or `review`, each of a fact that a person may really
   * change or still prove; absent where there are none. `0,25 VZÄ` for a post of `0,20 VZÄ`.
   */
  readonly nearestFix?: readonly FactChange[];
  /** Null where the outcome is `not_eligible`, a fact for the amount is missing, or the subject carries none. */
  readonly amount: Amount | null;
  readonly receipt: DecisionReceipt;
}
