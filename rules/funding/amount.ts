import type { Amount, DerivationStep } from '../../domain/decision';
import type { Funding, QualificationType } from '../../domain/funding';
import type { Cents, FullTimeEquivalent } from '../../domain/money';
import { type LegalBasis, usedReading } from '../guideline/readings';
import { fraction, productOf, rounded } from './fraction';
import { rateOf } from './rate';
import { ofFullTime } from './share';

/** What an amount follows from. */
export interface FundedPost {
  readonly type: QualificationType;
  readonly fullTimeEquivalent: FullTimeEquivalent;
  /** Personnel costs of a year with ancillary and training costs; needed where the rate is a ceiling (Q2). */
  readonly actualCosts?: Cents | undefined;
}

/**
 * Yearly grant for a post (3.2, 3.4.2): the rate of its type times its share of full-time work, rounded once,
 * half a cent up. Type b with 0.75 VZÄ: 64,000.00 € × 0.75 = 48,000.00 €; as a ceiling (Q2) no more than its costs.
 * `missing` is `['rate.c']` where the county leaves the rate open (Q1), `['actualCosts']` under a ceiling without costs.
 * Whether the post is fundable at all is for the decision to say.
 */
export function yearlyFunding(post: FundedPost, basis: LegalBasis): Funding {
  const rate = rateOf(post.type, basis);
  const readings = [rate.reading, usedReading('rateMode', basis)];
  const { inferred, missing, step, perFullTime } = rate;
  if (perFullTime === null) return { amount: null, inferred, missing, derivation: [step], readings };
  const share = post.fullTimeEquivalent;
  const perYear = rounded(productOf(fraction(perFullTime), ofFullTime(share)));
  const proportional = { step: 'proportional-to-share', values: { rate: perFullTime, share, perYear } };
  const capped = underMode(perYear, post.actualCosts, basis);
  return { ...capped, inferred, derivation: [step, proportional, ...capped.derivation], readings };
}

/** The same as an amount of a decision; null while something for it is not known. */
export function yearlyAmount(post: FundedPost, basis: LegalBasis): Amount | null {
  const { amount, inferred, derivation, readings } = yearlyFunding(post, basis);
  return amount === null ? null : { perYear: amount, inferred, derivation, readings };
}

type Capped = Pick<Funding, 'amount' | 'missing' | 'derivation'>;

function underMode(perYear: Cents, costs: Cents | undefined, { readings }: LegalBasis): Capped {
  if (readings.rateMode === 'fixed') return { amount: perYear, missing: [], derivation: [] };
  if (costs === undefined) return { amount: null, missing: ['actualCosts'], derivation: [COSTS_UNKNOWN] };
  const amount = costs < perYear ? costs : perYear;
  return {
    amount,
    missing: [],
    derivation: [{ step: 'no-more-than-costs', values: { costs, exact: String(amount) } }],
  };
}

const COSTS_UNKNOWN: DerivationStep = { step: 'costs-unknown', values: {} };
