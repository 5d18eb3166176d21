import type { DerivationStep, FindingStatus } from './decision';
import type { GuidelineVersion, UsedReading } from './guideline';
import type { LegalDate } from './legal-date';
import type { Cents, FullTimeEquivalent } from './money';

/** Type of qualification under 3.2, on which the rate depends. */
export const QUALIFICATION_TYPES = ['a', 'b', 'c'] as const;
export type QualificationType = (typeof QUALIFICATION_TYPES)[number];

/** Calendar days from the first to the last, both counted. */
export interface DayRange {
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/** A part of an employment within which neither share nor type changes. */
export interface EmploymentStretch extends DayRange {
  readonly fullTimeEquivalent: FullTimeEquivalent;
  readonly type: QualificationType;
}

/** An amount of cents with its way, or null with what would have to be known first. Null is never zero. */
export interface Computed {
  readonly amount: Cents | null;
  /** Facts by their names, rates by their readings: `['actualCosts']`, `['rate.c']`; empty where there is an amount. */
  readonly missing: readonly string[];
  readonly derivation: readonly DerivationStep[];
  readonly readings: readonly UsedReading[];
}

/** A grant. `inferred` marks one that rests on a rate which the text does not name (3.2 c, Q1). */
export interface Funding extends Computed {
  readonly inferred: boolean;
}

/** The grant for a post, and how much of it each type earned; the parts add up to the amount. */
export interface PostGrant extends Funding {
  readonly byType: readonly { readonly type: QualificationType; readonly amount: Cents | null }[];
}

/**
 * Whether and how far the personnel costs to be refunded are reduced in a long absence (4.2).
 * Always a proposal: a person decides on a reduction.
 */
export interface Reduction extends Computed {
  readonly proposal: true;
  /** Whether both facts are there: replacement impossible, and statutory sick pay ended. */
  readonly status: FindingStatus;
  /** First and last day of the reduction; null where there is none or it is not assessable. */
  readonly days: DayRange | null;
}

/** Whether a first application reaches its minimum (3.4.1). */
export interface ApplicationVolume {
  readonly status: FindingStatus;
  /** Yearly amounts of the posts that count, without those whose rate is undetermined; then there may be more. */
  readonly volume: Cents;
  /** Their shares added up: 10,000 = 1.0 VZÄ, more than that for several posts. */
  readonly fullTimeEquivalent: FullTimeEquivalent;
  /** What lacks to the minimum; 0 when it is reached. */
  readonly lacking: { readonly volume: Cents; readonly fullTimeEquivalent: FullTimeEquivalent };
  /** The money is enough, the posts are less than one full-time post: passed, but somebody should look (Q3). */
  readonly belowFullTime: boolean;
  readonly inferred: boolean;
  readonly missing: readonly string[];
  readonly derivation: readonly DerivationStep[];
  readonly readings: readonly UsedReading[];
}

/** Sum over all posts. */
export type FundingTotal = Pick<PostGrant, 'amount' | 'missing' | 'inferred' | 'byType' | 'derivation'>;

/** What a funding request comes to. The grant and the reduction of refunded costs are two flows: never netted. */
export interface FundingStatement {
  readonly guideline: GuidelineVersion;
  readonly posts: readonly {
    readonly ref: string;
    readonly grant: PostGrant;
    readonly reductions: readonly Reduction[];
  }[];
  readonly total: FundingTotal;
  /** All proposed reductions together. */
  readonly reduction: Pick<Reduction, 'proposal' | 'amount' | 'missing' | 'derivation'>;
  /** Null where it is no first application. */
  readonly firstApplication: ApplicationVolume | null;
  readonly readings: readonly UsedReading[];
}
