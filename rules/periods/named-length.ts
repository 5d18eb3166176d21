import { dayAfter } from '../../domain/legal-date';
import { type PeriodEnd, type PeriodStart, type PeriodUnit, periodEnd } from './period-end';

/** Lengths that the law names in words of their own. */
export type LengthName = 'halfMonth' | 'quarter' | 'halfYear';

/** BGB 189 I: half a year is six months, a quarter three months, half a month 15 days. */
export const NAMED_LENGTHS = {
  halfMonth: { count: 15, unit: 'days' },
  quarter: { count: 3, unit: 'months' },
  halfYear: { count: 6, unit: 'months' },
} as const satisfies Record<LengthName, { readonly count: number; readonly unit: PeriodUnit }>;

/** The end of half a month, a quarter or half a year: half a month from an event on 1 Feb 2018 ends on the 16th. */
export function namedPeriodEnd(from: PeriodStart, name: LengthName): PeriodEnd {
  const { count, unit } = NAMED_LENGTHS[name];
  const { nominalEnd, paragraphs } = periodEnd(from, count, unit);
  return { nominalEnd, paragraphs: [...paragraphs, 'BGB 189 I'] };
}

/**
 * BGB 189 II: whole months and half a month; the months come first, the 15 days last.
 * One month and a half from an event on 15 Jan 2018: 15 Feb, then 2 Mar. The other way round it would be 28 Feb.
 * @throws RangeError when `months` is not a whole number from 1; INVALID_DATE.
 */
export function monthsAndAHalf(from: PeriodStart, months: number): PeriodEnd {
  const whole = periodEnd(from, months, 'months');
  const nominalEnd = dayAfter(whole.nominalEnd, NAMED_LENGTHS.halfMonth.count);
  return { nominalEnd, paragraphs: [...whole.paragraphs, 'BGB 189 II'] };
}
