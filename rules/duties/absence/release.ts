import type { UsedReading } from '../../../domain/guideline';
import { dayAfter, daysBetween, type LegalDate } from '../../../domain/legal-date';
import { type LegalBasis, usedReadings } from '../../guideline/readings';
import { fromFirstDay, periodEnd } from '../../periods/period-end';
import { type AbsenceBook, firstAbsentDay } from './forecast';

/** How long the provider is released from the service (4.1). */
export interface Release {
  readonly from: LegalDate;
  /** The last day of the six weeks, day 42. */
  readonly until: LegalDate;
  /** All days absent of that person in twelve months, where that is known. */
  readonly sum: { readonly upTo: LegalDate; readonly days: number } | null;
  /** Whether a person should look at the sum: it is longer than the six weeks, and the county counts it (Q28). */
  readonly review: boolean;
  readonly readings: readonly UsedReading[];
}

/**
 * 4.1: in case of leave or illness the provider is released from the service for up to six weeks and refunds nothing.
 * Each uninterrupted absence has its own six weeks; the sum over twelve months is only shown (Q28). Null for any other
 * reason: such a gap is a deviation that needs reasons (Q27).
 * Absent from Mon 4 Jan 2027: released until Sun 14 Feb 2027.
 */
export function releasedUntil(book: AbsenceBook, basis: LegalBasis): Release | null {
  const from = firstAbsentDay(book);
  if (from === null || book.last('reported')?.data.reason === 'other') return null;
  const { count, unit } = basis.guideline.parameters.releasedAbsence;
  const until = periodEnd(fromFirstDay(from), count, unit).nominalEnd;
  const sum = book.last('absenceSumChanged')?.data;
  return {
    from,
    until,
    sum: sum === undefined ? null : { upTo: sum.upTo, days: sum.days },
    review: basis.readings.sixWeeksScope === 'twelveMonths' && sum !== undefined && sum.days > lengthOf(from, until),
    readings: usedReadings(['Q28', 'Q29'], basis),
  };
}

function lengthOf(from: LegalDate, until: LegalDate): number {
  return daysBetween(from, dayAfter(until));
}
