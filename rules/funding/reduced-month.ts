import type { DerivationStep } from '../../domain/decision';
import type { LongAbsence } from '../../domain/funding-request';
import { cents } from '../../domain/money';
import { difference, type Fraction, fraction, isLess, productOf, writtenFraction, ZERO } from './fraction';
import type { MonthPart } from './month-part';

/** By how much one calendar month is reduced, in cents before rounding. */
export interface ReducedMonth {
  /** Null while something is missing. */
  readonly exact: Fraction | null;
  readonly missing: readonly string[];
  readonly steps: readonly DerivationStep[];
}

/**
 * Saved costs of a month less its supplement, not below 0 (4.2, Q33). The supplement is set off month by month: saved
 * costs and supplement stand in the same month's payroll, Q33 names the month as the unit, and a month that has been
 * decided stays as it was. What exceeds the saved costs is not carried over; a line says so to whoever decides.
 * A supplement that is not known is missing, never 0: `supplements.2018-06`.
 */
export function reducedMonth({ month, counted, of }: MonthPart, absence: LongAbsence): ReducedMonth {
  if (counted === 0) return { exact: ZERO, missing: [], steps: [] };
  const { monthlyCosts: costs } = absence;
  const supplement = supplementOf(month, absence);
  const missing = [
    ...(costs === undefined ? ['monthlyCosts'] : []),
    ...(supplement === undefined ? [`supplements.${month}`] : []),
  ];
  if (costs === undefined || supplement === undefined)
    return {
      exact: null,
      missing,
      steps: missing.map((fact) => ({ step: 'reduction-fact-unknown', values: { fact } })),
    };
  const saved = productOf(fraction(costs), fraction(counted, of));
  const rest = difference(saved, fraction(supplement));
  const exact = isLess(rest, ZERO) ? ZERO : rest;
  const values = {
    month,
    costs,
    counted,
    of,
    saved: writtenFraction(saved),
    supplement,
    exact: writtenFraction(exact),
  };
  return { exact, missing, steps: [{ step: 'reduction-month', values }, ...excessStep(month, rest)] };
}

function supplementOf(month: string, { supplements = [] }: LongAbsence): number | undefined {
  const paid = supplements.filter((entry) => entry.month === month);
  return paid.length === 0 ? undefined : cents(paid.reduce((sum, { amount }) => sum + amount, 0));
}

function excessStep(month: string, rest: Fraction): readonly DerivationStep[] {
  if (!isLess(rest, ZERO)) return [];
  return [{ step: 'supplement-exceeds', values: { month, excess: writtenFraction(difference(ZERO, rest)) } }];
}
