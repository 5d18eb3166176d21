import type { Amount, DerivationStep } from '../../domain/decision';
import { type Cents, euros, type FullTimeEquivalent } from '../../domain/money';
import { FUNDING_RATES, type FundingRate } from '../guideline/2017-09-01/parameters-eligibility';
import { type Readings, usedReading } from '../guideline/2017-09-01/readings';
import { proportionOf } from './proportion';

/** 10,000 ten-thousandths are one full-time post. */
const FULL_TIME = 10_000;

/** What an amount follows from. */
export interface FundedPost {
  readonly type: keyof typeof FUNDING_RATES;
  readonly fullTimeEquivalent: FullTimeEquivalent;
}

/**
 * Yearly grant for a post (3.2, 3.4.2): the rate of its type times its share of full-time work, rounded once,
 * half a cent up. Type b with 0.75 VZÄ: 64,000.00 € × 0.75 = 48,000.00 €. Null where a county leaves the rate open.
 * Whether the post is fundable at all is for the decision to say.
 */
export function yearlyAmount({ type, fullTimeEquivalent }: FundedPost, readings: Readings): Amount | null {
  const rate: FundingRate = FUNDING_RATES[type];
  const wholeEuros = readings[rate.reading];
  if (wholeEuros === 'undetermined') return null;
  const perFullTime = euros(wholeEuros);
  const perYear = proportionOf(perFullTime, fullTimeEquivalent, FULL_TIME);
  return {
    perYear,
    inferred: rate.inferred,
    derivation: derivationOf(type, rate, perFullTime, fullTimeEquivalent, perYear),
    readings: [usedReading(rate.reading, readings), usedReading('rateMode', readings)],
  };
}

function derivationOf(
  type: FundedPost['type'],
  { inferred, provision }: FundingRate,
  rate: Cents,
  share: FullTimeEquivalent,
  perYear: Cents,
): DerivationStep[] {
  return [
    { step: inferred ? 'rate-inferred' : 'rate', values: { type, provision, rate } },
    { step: 'proportional-to-share', values: { rate, share, perYear } },
  ];
}
