import type { DerivationStep } from '../../domain/decision';
import { FristwerkError } from '../../domain/errors';
import { type DayRange, type EmploymentStretch, type PostGrant, QUALIFICATION_TYPES } from '../../domain/funding';
import { overlapsIn } from '../../domain/funding-request';
import type { Cents } from '../../domain/money';
import { type LegalBasis, usedReading } from '../guideline/readings';
import { apportion } from './apportion';
import { type Fraction, fraction, isLess, rounded, sumOf, writtenFraction, ZERO } from './fraction';
import type { Rate } from './rate';
import { type StretchGrant, stretchGrants } from './stretch-grant';

/** A post as it was filled; its stretches in any order. */
export interface EmployedPost {
  readonly stretches: readonly EmploymentStretch[];
  /** Personnel costs within the grant period; needed where the rate is a ceiling (Q2). */
  readonly actualCosts?: Cents | undefined;
}

/**
 * Grant for a post within a grant period (3.2, 3.4.2, Q5): for each stretch rate × share ÷ 12 × months, added up exactly
 * and rounded once over all, half a cent up. Days outside the grant period are cut; a stretch below the minimum share
 * earns nothing (3.4.2). Type a with 0.5 VZÄ from 15 March to 31 December 2018: 64,000 € × 0.5 ÷ 12 × (17/31 + 9) =
 * 25,462.37 €. By calendar days a year that begins within a February may differ from the yearly amount in leap years.
 * @throws DATE_ORDER when stretches overlap, naming the later one: `stretches.1.from`.
 */
export function periodGrant(post: EmployedPost, grantPeriod: DayRange, basis: LegalBasis): PostGrant {
  refuseOverlaps(post.stretches);
  const pieces = stretchGrants(post.stretches, grantPeriod, basis);
  const rates = ratesOf(pieces);
  const missing = rates.flatMap((rate) => rate.missing);
  const sum = sumOf(pieces.map(({ exact }) => exact ?? ZERO));
  const settled = missing.length > 0 ? { amount: null, missing, derivation: [] } : settle(sum, pieces, post, basis);
  return {
    ...settled,
    inferred: rates.some(({ inferred }) => inferred),
    byType: byType(settled.amount, pieces),
    derivation: [...rates.map(({ step }) => step), ...pieces.flatMap(({ steps }) => steps), ...settled.derivation],
    readings: [...rates.map(({ reading }) => reading), usedReading('rateMode', basis), usedReading('proration', basis)],
  };
}

type Settled = Pick<PostGrant, 'amount' | 'missing' | 'derivation'>;

function settle(sum: Fraction, pieces: readonly StretchGrant[], post: EmployedPost, basis: LegalBasis): Settled {
  const earning = pieces.filter(({ rate }) => rate !== null);
  const added = earning.length > 1 ? [exactStep('sum-of-stretches', sum)] : [];
  if (basis.readings.rateMode === 'fixed') return rounding(sum, added);
  const { actualCosts: costs } = post;
  if (costs === undefined)
    return { amount: null, missing: ['actualCosts'], derivation: [...added, { step: 'costs-unknown', values: {} }] };
  const capped = isLess(fraction(costs), sum) ? fraction(costs) : sum;
  const { step, values } = exactStep('no-more-than-costs', capped);
  return rounding(capped, [...added, { step, values: { costs, ...values } }]);
}

function rounding(exact: Fraction, before: readonly DerivationStep[]): Settled {
  const amount = rounded(exact);
  const last = { step: 'rounded', values: { exact: writtenFraction(exact), amount } };
  return { amount, missing: [], derivation: [...before, last] };
}

function exactStep(step: string, exact: Fraction): DerivationStep {
  return { step, values: { exact: writtenFraction(exact) } };
}

/** The rates used, each once, in the order of the types. */
function ratesOf(pieces: readonly StretchGrant[]): readonly Rate[] {
  const used = pieces.flatMap(({ rate }) => rate ?? []);
  return QUALIFICATION_TYPES.flatMap((type) => used.find((rate) => rate.type === type) ?? []);
}

function byType(amount: Cents | null, pieces: readonly StretchGrant[]): PostGrant['byType'] {
  const types = QUALIFICATION_TYPES.filter((type) => pieces.some((piece) => piece.rate?.type === type));
  if (amount === null) return types.map((type) => ({ type, amount }));
  const weights = types.map((type) =>
    sumOf(pieces.flatMap(({ rate, exact }) => (rate?.type === type && exact !== null ? exact : []))),
  );
  const parts = apportion(amount, weights);
  return types.flatMap((type, place) => {
    const part = parts[place];
    return part === undefined ? [] : { type, amount: part };
  });
}

function refuseOverlaps(stretches: readonly EmploymentStretch[]): void {
  const faults = overlapsIn(stretches).map(({ place, from, earliest }) => ({
    code: 'DATE_ORDER' as const,
    field: `stretches.${place}.from`,
    value: from,
    details: { earliest },
  }));
  if (faults.length > 0) throw new FristwerkError('DATE_ORDER', { faults });
}
