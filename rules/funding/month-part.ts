import type { DerivationStep } from '../../domain/decision';
import type { DayRange } from '../../domain/funding';
import { daysInMonth, partsOf } from '../../domain/legal-date';
import type { Readings } from '../guideline/readings';
import { type Fraction, fraction, sumOf } from './fraction';

/** How the days of a month are counted (Q5; Q33 knows the first two). */
export type DayBasis = Readings['proration'];

/** What counts of one calendar month: `{ month: '2018-03', counted: 17, of: 31 }`. */
export interface MonthPart {
  readonly month: string;
  readonly counted: number;
  readonly of: number;
}

/** Days of one calendar month, both counted. */
interface MonthDays {
  readonly month: string;
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

/**
 * What counts of each calendar month that the ranges touch, one list for each range. Ranges do not overlap; a range
 * that is split counts as much as in one piece, and a month covered by all of them together counts as one month.
 *
 * - `calendarDays`: the days of the month, 28 to 31: 15 to 31 March are 17/31.
 * - `thirtieths`: every month has 30 days, as BGB 191 counts months that need not be in one piece. Days 1 to 30 count
 *   one each and the 31st nothing; the last day of February counts for the missing ones as well, three or in a leap
 *   year two. So 15 to 31 March are 16/30, 15 to 28 February 2018 too, and a whole month is 30/30.
 * - `wholeMonths`: only months of which every day is covered; one that is shared among ranges is divided by its
 *   calendar days. 15 to 31 March alone are 0/31.
 */
export function monthPartsOf(ranges: readonly DayRange[], basis: DayBasis): readonly (readonly MonthPart[])[] {
  const months = ranges.map(monthsOf);
  const covered = new Map<string, number>();
  for (const { month, first, last } of months.flat()) covered.set(month, (covered.get(month) ?? 0) + last - first + 1);
  return months.map((own) => own.map((days) => partOf(days, basis, covered.get(days.month) === days.length)));
}

/** Months as one number: 17/31 of March and nine whole months are 296/31. */
export function monthsIn(parts: readonly MonthPart[]): Fraction {
  return sumOf(parts.map(({ counted, of }) => fraction(counted, of)));
}

/** The lines of a computation: whole months in a row as one line, each other month by itself. */
export function monthSteps(parts: readonly MonthPart[], basis: DayBasis): readonly DerivationStep[] {
  const steps: DerivationStep[] = [];
  for (const { month, counted, of } of parts) {
    const last = steps.at(-1);
    if (counted < of) steps.push({ step: 'part-month', values: { month, counted, of, basis } });
    else if (last?.step === 'whole-months') steps[steps.length - 1] = longer(last, month);
    else steps.push({ step: 'whole-months', values: { from: month, to: month, months: 1 } });
  }
  return steps;
}

function longer({ step, values }: DerivationStep, month: string): DerivationStep {
  return { step, values: { ...values, to: month, months: Number(values.months) + 1 } };
}

function partOf({ month, first, last, length }: MonthDays, basis: DayBasis, isWhole: boolean): MonthPart {
  switch (basis) {
    case 'calendarDays':
      return { month, counted: last - first + 1, of: length };
    case 'thirtieths':
      return { month, counted: thirtiethsUntil(last, length) - thirtiethsUntil(first - 1, length), of: 30 };
    case 'wholeMonths':
      return { month, counted: isWhole ? last - first + 1 : 0, of: length };
  }
}

function thirtiethsUntil(day: number, length: number): number {
  return day === length ? 30 : day;
}

function monthsOf({ from, to }: DayRange): readonly MonthDays[] {
  const [start, end] = [partsOf(from), partsOf(to)];
  const count = 12 * (end.year - start.year) + end.month - start.month + 1;
  return Array.from({ length: count }, (_, place) => {
    const year = start.year + Math.floor((start.month - 1 + place) / 12);
    const month = ((start.month - 1 + place) % 12) + 1;
    const length = daysInMonth(year, month);
    const first = place === 0 ? start.day : 1;
    return { month: `${year}-${twoDigits(month)}`, first, last: place === count - 1 ? end.day : length, length };
  });
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
