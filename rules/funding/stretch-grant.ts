import type { DerivationStep } from '../../domain/decision';
import type { DayRange, EmploymentStretch } from '../../domain/funding';
import type { LegalBasis } from '../guideline/readings';
import { daysInBoth } from './day-range';
import { type Fraction, fraction, productOf, writtenFraction, ZERO } from './fraction';
import { type MonthPart, monthPartsOf, monthSteps, monthsIn } from './month-part';
import { type Rate, rateOf } from './rate';
import { ofFullTime } from './share';

/** What one stretch earns, in cents before rounding. */
export interface StretchGrant {
  /** Null where its rate is undetermined. */
  readonly exact: Fraction | null;
  /** Null where nothing is earned, so that no rate is used. */
  readonly rate: Rate | null;
  readonly steps: readonly DerivationStep[];
}

/** Stretches from early to late, cut to the grant period; those below the minimum share earn nothing (3.4.2). */
export function stretchGrants(
  stretches: readonly EmploymentStretch[],
  grantPeriod: DayRange,
  basis: LegalBasis,
): readonly StretchGrant[] {
  const sorted = stretches.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const within = sorted.map((stretch) => daysInBoth(stretch, grantPeriod));
  const parts = monthPartsOf(
    within.flatMap((days) => days ?? []),
    basis.readings.proration,
  ).values();
  return sorted.map((stretch, place) => {
    const days = within[place] ?? null;
    return days === null ? outside(stretch) : grantOf(stretch, days, parts.next().value ?? [], basis);
  });
}

function outside({ from, to }: EmploymentStretch): StretchGrant {
  return { exact: ZERO, rate: null, steps: [{ step: 'outside-grant-period', values: { from, to } }] };
}

function grantOf(
  stretch: EmploymentStretch,
  days: DayRange,
  parts: readonly MonthPart[],
  basis: LegalBasis,
): StretchGrant {
  const { fullTimeEquivalent: share, type } = stretch;
  const minimum = basis.guideline.parameters.minimumShare;
  const opening = [{ step: 'stretch', values: { ...days, share, type } }, ...cutStep(stretch, days)];
  if (share < minimum)
    return {
      exact: ZERO,
      rate: null,
      steps: [...opening, { step: 'below-minimum-share', values: { share, minimum } }],
    };
  const counted = [...opening, ...monthSteps(parts, basis.readings.proration)];
  const months = monthsIn(parts);
  if (months.numerator === 0n) return { exact: ZERO, rate: null, steps: counted };
  const rate = rateOf(type, basis);
  if (rate.perFullTime === null) return { exact: null, rate, steps: counted };
  const exact = productOf(fraction(rate.perFullTime), ofFullTime(share), fraction(1, 12), months);
  const written = { months: writtenFraction(months), exact: writtenFraction(exact) };
  return {
    exact,
    rate,
    steps: [...counted, { step: 'stretch-amount', values: { rate: rate.perFullTime, share, ...written } }],
  };
}

function cutStep({ from, to }: EmploymentStretch, days: DayRange): readonly DerivationStep[] {
  if (from === days.from && to === days.to) return [];
  return [{ step: 'cut-to-grant-period', values: { from, to } }];
}
