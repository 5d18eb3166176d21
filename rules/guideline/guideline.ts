import type { GuidelineVersion, InventoryRow, Provision } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import type { Cents, FullTimeEquivalent } from '../../domain/money';
import type { Checklists } from '../duties/checklist';
import type { DutyTables } from '../duties/duty-row';
import type { RuleFile } from '../eligibility/rule';
import type { PlanBlockRow } from '../integration-plan/plan-block-row';
import type { DatedValue } from '../periods/dated-value';
import type { PeriodUnit } from '../periods/period-end';
import type { Passage } from './guideline-text';
import type { FixedReading } from './reading-switch';
import type { ReadingKey, Switches } from './readings';

/** A version of the guideline: everything that a later one may say otherwise, as dated data. Frozen once used. */
export interface Guideline {
  readonly version: GuidelineVersion;
  readonly validity: Validity;
  /** Every numbered passage, in the text's order. */
  readonly provisions: readonly Provision[];
  /** As the guideline entitles itself: `Richtlinien für die soziale Beratung …`. */
  readonly title: string;
  /** The guideline's own words, by passage. */
  readonly text: ReadonlyMap<Provision, Passage>;
  readonly switches: Switches;
  readonly fixedReadings: readonly FixedReading[];
  readonly parameters: Parameters;
  /** Eligibility rules in the guideline's order, one file for each group. */
  readonly ruleFiles: readonly RuleFile[];
  readonly duties: DutyTables;
  /** What is owed without a date. */
  readonly checklists: Checklists;
  /** What the integration plan is to hold. */
  readonly planBlocks: readonly PlanBlockRow[];
  /** How each row of the inventory is covered. */
  readonly coverage: readonly CoverageRow[];
}

/** From when and until when a version holds; `until` is its last day, null while no end is known. */
export interface Validity {
  readonly from: LegalDate;
  readonly signedOn: LegalDate;
  readonly until: LegalDate | null;
}

/** A length of time that the guideline names. */
export interface PeriodParameter {
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly provision: Provision;
}

/** Yearly grant for one full-time post of a type of qualification: which switch holds the amount, and what it rests on. */
export interface FundingRate {
  readonly reading: Extract<ReadingKey, `rate.${string}`>;
  readonly provision: Provision;
  readonly inventoryRow: InventoryRow;
  /** The text names no amount for this type; it is read from another passage and always shown so (readings Q1). */
  readonly inferred: boolean;
}

/** Every number of the guideline that is no literal of an eligibility rule. */
export interface Parameters {
  /** 3.3.1: topics that the requalification has to cover, as ids. */
  readonly trainingTopics: readonly string[];
  /** 3.3.2 */
  readonly requalificationToBegin: PeriodParameter;
  /** 3.3.3 */
  readonly exemptingEmployment: PeriodParameter;
  /** 3.3.3 with BGB 191, where the months need not lie in one piece. */
  readonly exemptingDaysInPieces: number;
  /** 3.2 */
  readonly fundingRates: Readonly<Record<'a' | 'b' | 'c', FundingRate>>;
  /** 3.4.1 */
  readonly firstApplication: { readonly volume: Cents; readonly fullTimeEquivalent: FullTimeEquivalent };
  /** 3.4.2 */
  readonly minimumShare: FullTimeEquivalent;
  /** 3.4.3: monthly limit of marginal employment under the law, inclusive; old to new. */
  readonly minijobLimits: readonly DatedValue<Cents>[];
  /** 3.10.1 */
  readonly proofOfUse: PeriodParameter;
  /** 3.11.3: the day of the following year. */
  readonly annualReport: { readonly month: number; readonly day: number; readonly provision: Provision };
  /** 4.1: released from the service. */
  readonly releasedAbsence: PeriodParameter;
  /** 4.2: from the beginning of this week of absence. */
  readonly replacementFromWeek: number;
  /** 4.3 */
  readonly noticeOfNewStaff: PeriodParameter;
  /** 4.4 */
  readonly noticeOfChange: PeriodParameter;
  /** LVwVfG 41 II: calendar days after posting; old to new. */
  readonly deemedDelivery: readonly DatedValue<number>[];
}

/** What covers a row: an eligibility rule, a duty, a named computation or check, a record kept, a checklist. */
export type CoveringKind = 'rule' | 'duty' | 'computation' | 'validation' | 'record' | 'checklist';

/** `rule:3.4.2-minimum-share`, `duty:4.3-notice-of-new-staff`, `computation:…` */
export type CoveringName = `${CoveringKind}:${string}`;

/** One row of the coverage ledger. German title and sentence stand in `texts/coverage`. */
export interface CoverageRow {
  readonly id: InventoryRow;
  readonly provision: Provision;
  /** `executed`: computed or enforced. `tracked`: asked for, reminded of, kept. `displayed`: shown in the browser. */
  readonly how: 'executed' | 'tracked' | 'displayed';
  /** Empty for `displayed`. */
  readonly by: readonly CoveringName[];
}
