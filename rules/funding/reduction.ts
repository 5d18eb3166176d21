import type { DerivationStep } from '../../domain/decision';
import type { DayRange, Reduction } from '../../domain/funding';
import type { LongAbsence } from '../../domain/funding-request';
import { dayAfter, earlierOf, type LegalDate, laterOf } from '../../domain/legal-date';
import { type LegalBasis, usedReadings } from '../guideline/readings';
import { beginningOfWeek } from '../periods/period-end';
import { daysInBoth } from './day-range';
import { rounded, sumOf, writtenFraction } from './fraction';
import { type MonthPart, monthPartsOf } from './month-part';
import { type ReducedMonth, reducedMonth } from './reduced-month';

/**
 * By how much the personnel costs to be refunded go down in a long absence (4.2, Q32, Q33): a proposal, never more.
 * It needs both facts, replacement impossible and sick pay ended; one that is known not to be so is enough for nothing.
 * It runs from the day after the last paid day (not before the absence) to the day before return or replacement, within
 * the days asked for. Each month: costs × days, less the supplement, not below 0; added up and rounded once, half a cent up.
 * 3,000 € a month, last paid on 16 May 2018, back on 1 July, supplements of 200 € and 500 €:
 * (3,000 € × 15/31 − 200 €) + (3,000 € − 500 €) = 3,751.61 €.
 *
 * @param asked days of employment that do not overlap; days outside them are not reduced
 */
export function reductionOf(absence: LongAbsence, asked: readonly DayRange[], basis: LegalBasis): Reduction {
  const readings = usedReadings(['Q32', 'Q33'], basis);
  const conditions = conditionsOf(absence);
  if (conditions.status !== 'fulfilled' || !absence.lastPaidDay) {
    const amount = conditions.status === 'notFulfilled' ? rounded(sumOf([])) : null;
    return { proposal: true, days: null, amount, readings, ...conditions };
  }
  const from = laterOf(absence.firstDay, dayAfter(absence.lastPaidDay));
  const ranges = asked
    .flatMap((range) => affected(range, from, absence) ?? [])
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const days = hull(ranges);
  const early = days === null ? [NO_DAYS] : [daysStep(days), ...weekSevenStep(absence, days, basis)];
  const months = mergedByMonth(monthPartsOf(ranges, basis.readings.reductionDayBasis).flat());
  const total = totalOf(months.map((part) => reducedMonth(part, absence)));
  return { proposal: true, days, readings, ...total, derivation: [...early, ...total.derivation] };
}

type Conditions = Pick<Reduction, 'status' | 'missing' | 'derivation'>;

function conditionsOf({ replacementImpossible, lastPaidDay }: LongAbsence): Conditions {
  const refusals = [
    ...(replacementImpossible === false ? [stepOf('replacement-possible')] : []),
    ...(lastPaidDay === null ? [stepOf('sick-pay-continues')] : []),
  ];
  if (refusals.length > 0) return { status: 'notFulfilled', missing: [], derivation: refusals };
  const facts = { replacementImpossible, lastPaidDay };
  const missing = Object.entries(facts).flatMap(([fact, value]) => (value === undefined ? fact : []));
  const derivation = missing.map((fact) => ({ step: 'reduction-fact-unknown', values: { fact } }));
  return { status: missing.length > 0 ? 'notAssessable' : 'fulfilled', missing, derivation };
}

function affected(asked: DayRange, from: LegalDate, { returnedOn, replacedFrom }: LongAbsence): DayRange | null {
  const ends = [returnedOn, replacedFrom].flatMap((day) => (day === undefined ? [] : dayAfter(day, -1)));
  return daysInBoth(asked, { from, to: ends.reduce(earlierOf, asked.to) });
}

function hull(ranges: readonly DayRange[]): DayRange | null {
  const [first, last] = [ranges.at(0), ranges.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** 4.1 releases the provider for six weeks without refund, so a reduction within them is pointed out. */
function weekSevenStep(
  { firstDay }: LongAbsence,
  { from }: DayRange,
  { guideline }: LegalBasis,
): readonly DerivationStep[] {
  const weekSeven = beginningOfWeek(firstDay, guideline.parameters.replacementFromWeek);
  return from < weekSeven ? [{ step: 'reduction-before-week-seven', values: { from, weekSeven } }] : [];
}

/** Ranges that meet in a month count as one, so its supplement is taken off once. */
function mergedByMonth(parts: readonly MonthPart[]): readonly MonthPart[] {
  const merged = new Map<string, MonthPart>();
  for (const part of parts)
    merged.set(part.month, { ...part, counted: part.counted + (merged.get(part.month)?.counted ?? 0) });
  return [...merged.values()];
}

function totalOf(months: readonly ReducedMonth[]): Pick<Reduction, 'status' | 'amount' | 'missing' | 'derivation'> {
  const steps = months.flatMap((month) => month.steps);
  const missing = [...new Set(months.flatMap((month) => month.missing))];
  if (missing.length > 0) return { status: 'notAssessable', amount: null, missing, derivation: steps };
  const exact = sumOf(months.flatMap((month) => month.exact ?? []));
  const amount = rounded(exact);
  const rounding = { step: 'rounded', values: { exact: writtenFraction(exact), amount } };
  return { status: 'fulfilled', amount, missing, derivation: [...steps, rounding, stepOf('reduction-is-a-proposal')] };
}

const stepOf = (step: string): DerivationStep => ({ step, values: {} });
const daysStep = (days: DayRange): DerivationStep => ({ step: 'reduction-days', values: { ...days } });
const NO_DAYS = stepOf('no-day-to-reduce');
