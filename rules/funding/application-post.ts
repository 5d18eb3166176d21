import type { DerivationStep } from '../../domain/decision';
import type { LegalBasis } from '../guideline/readings';
import type { FundedPost } from './amount';
import { type Fraction, fraction, productOf, writtenFraction } from './fraction';
import { type Rate, rateOf } from './rate';
import { ofFullTime } from './share';

/** What a post adds to the volume of an application. */
export interface ApplicationPost {
  /** Null where the post does not count, being below the minimum share. */
  readonly rate: Rate | null;
  /** Cents a year; null where the post does not count or its rate is undetermined. */
  readonly exact: Fraction | null;
  readonly steps: readonly DerivationStep[];
}

/** 3.4.2: a post from 0.25 VZÄ counts with its rate in proportion to its share. `place` counts from one. */
export function applicationPost(post: FundedPost, place: number, basis: LegalBasis): ApplicationPost {
  const { type, fullTimeEquivalent: share } = post;
  const minimum = basis.guideline.parameters.minimumShare;
  if (share < minimum) {
    const below = { step: 'application-post-below-minimum', values: { place, share, minimum } };
    return { rate: null, exact: null, steps: [below] };
  }
  const rate = rateOf(type, basis);
  if (rate.perFullTime === null) {
    const undetermined = { step: 'application-post-undetermined', values: { place, share, type } };
    return { rate, exact: null, steps: [undetermined] };
  }
  const exact = productOf(fraction(rate.perFullTime), ofFullTime(share));
  const values = { place, rate: rate.perFullTime, share, exact: writtenFraction(exact) };
  return { rate, exact, steps: [rate.step, { step: 'application-post', values }] };
}
