import type { LegalBasis, Readings } from '../../rules/guideline/readings';
import { readingsOf as readingsUnder } from '../../rules/guideline/readings';
import { guidelineNamed } from '../../rules/guideline/versions';

/** The version of 1 September 2017. */
export const GUIDELINE = guidelineNamed('2017-09-01');

/** Its default readings, save what is set. */
export const readingsOf = (overrides: unknown = {}): Readings => readingsUnder(GUIDELINE, overrides);

/** Both together. */
export const basisOf = (overrides: unknown = {}): LegalBasis => ({
  guideline: GUIDELINE,
  readings: readingsOf(overrides),
});
