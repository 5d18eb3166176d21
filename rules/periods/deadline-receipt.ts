import type { Counting, DeadlineReceipt } from '../../domain/duty';
import type { GuidelineVersion, UsedReading } from '../../domain/guideline';
import { startOfDay } from '../../domain/instant';
import { dayAfter, earlierOf, type LegalDate } from '../../domain/legal-date';
import type { Calendar } from './calendar';
import { countPeriod, type DeadlineRule } from './counting';

/** A deadline as the guideline sets it: the counting that binds, and what the other readings would count. */
export interface Deadline {
  readonly legal: DeadlineRule;
  readonly alternatives: readonly DeadlineRule[];
  /** Every reading on which the binding counting rests. */
  readonly readings: readonly UsedReading[];
  readonly guideline: GuidelineVersion;
}

/**
 * The deadline with its whole derivation. It is late from the midnight in Berlin that ends the due day;
 * reminders aim at the last working day up to the earliest nominal end of any reading (Q14, Q22, Q55).
 * Work taken up on 30 Nov 2026, three months: due Mon 1 Mar 2027, aimed at Fri 26 Feb 2027.
 * @throws OUTSIDE_VALIDITY when a day lies outside the calendar.
 */
export function deadlineReceipt(deadline: Deadline, calendar: Calendar): DeadlineReceipt {
  const legal = countPeriod(deadline.legal, calendar);
  const alternatives = deadline.alternatives.map((rule) => countPeriod(rule, calendar));
  return {
    // Field by field: spreading takes most of the time of a receipt.
    reading: legal.reading,
    start: legal.start,
    anchor: legal.anchor,
    firstDay: legal.firstDay,
    count: legal.count,
    unit: legal.unit,
    paragraphs: legal.paragraphs,
    nominalEnd: legal.nominalEnd,
    skipped: legal.skipped,
    due: legal.due,
    readings: deadline.readings,
    lateFrom: startOfDay(dayAfter(legal.due)),
    alternatives,
    aim: calendar.previousWorkingDay(earliestEnd(legal, alternatives)),
    guideline: deadline.guideline,
    calendar: calendar.version,
  };
}

function earliestEnd(legal: Counting, alternatives: readonly Counting[]): LegalDate {
  return alternatives.reduce((earliest, { nominalEnd }) => earlierOf(earliest, nominalEnd), legal.nominalEnd);
}
