import { dayAfter, type LegalDate } from '../../domain/legal-date';
import type { LeadReceipt } from '../../domain/period-receipt';
import type { Calendar } from './calendar';

/**
 * Q20: the house's own date, so many calendar days before a due day and then back to a working day; never later.
 * Due Fri 1 Jun 2018, 28 days: Fri 4 May. Due Tue 29 May 2018, 28 days: Tue 1 May, Labour Day, so Mon 30 Apr.
 * @throws RangeError when `days` is not a whole number from 0; INVALID_DATE; OUTSIDE_VALIDITY outside the calendar.
 */
export function internalLead(due: LegalDate, days: number, calendar: Calendar): LeadReceipt {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`not a number of days: ${days}`);
  const counted = dayAfter(due, -days);
  const { day: target, skipped } = calendar.rollBack(counted);
  return { due, days, counted, skipped, target };
}
