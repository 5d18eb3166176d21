import type { GuidelineVersion } from '../../domain/guideline';
import type { Cents } from '../../domain/money';
import type { DatedValue } from '../funding/dated-value';
import type { ReadingCatalogue, RuleFile } from './rule';

/** What a guideline version brings for deciding on eligibility. */
export interface EligibilityGuideline {
  readonly version: GuidelineVersion;
  readonly ruleFiles: readonly RuleFile[];
  readonly readings: ReadingCatalogue;
  /** Up to which monthly pay employment is marginal under the law, inclusive; old to new. */
  readonly minijobLimits: readonly DatedValue<Cents>[];
}
