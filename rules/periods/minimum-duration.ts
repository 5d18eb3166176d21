import { FristwerkError } from '../../domain/errors';
import { daysBetween, type LegalDate } from '../../domain/legal-date';
import type { DurationReceipt } from '../../domain/period-receipt';
import { fromFirstDay, type PeriodUnit, periodEnd } from './period-end';

/**
 * 3.3.3, BGB 188 II: whether a time in one piece, its first and last day counted, lasts at least so long. Nothing rolls.
 * Six months from Fri 1 Sep 2017 need to reach Wed 28 Feb 2018; ended on the 27th, one day is missing.
 * @throws DATE_ORDER when `to` lies before `from`; RangeError when `count` is not a whole number from 1; INVALID_DATE.
 */
export function minimumDuration(from: LegalDate, to: LegalDate, count: number, unit: PeriodUnit): DurationReceipt {
  if (daysBetween(from, to) < 0)
    throw new FristwerkError('DATE_ORDER', { field: 'to', value: to, details: { earliest: from } });
  const { nominalEnd: neededEnd, paragraphs } = periodEnd(fromFirstDay(from), count, unit);
  const missingDays = Math.max(0, daysBetween(to, neededEnd));
  return { from, to, count, unit, neededEnd, complete: missingDays === 0, missingDays, paragraphs };
}
