import { FristwerkError } from '../../domain/errors';
import { dayOf, type Instant, instantOf, millisecondsOf } from '../../domain/instant';
import { isLegalDate, LEGAL_DATES } from '../../domain/legal-date';
import type { HoursReceipt } from '../../domain/period-receipt';

const HOUR_MS = 3_600_000;

/**
 * LVwVfG 31 VI: a period in hours. Saturdays, Sundays and holidays count, nothing rolls, and an hour is an hour also
 * when the clock changes: 24 hours from Sat 30 Mar 2024 12:00 end on Sun 31 Mar at 13:00.
 * @throws OUTSIDE_VALIDITY where it ends after 9999; RangeError when `hours` is not a whole number from 1, or `from` no instant.
 */
export function hoursEnd(from: Instant, hours: number): HoursReceipt {
  if (!Number.isSafeInteger(hours) || hours < 1) throw new RangeError(`not a number of hours: ${hours}`);
  const lateFrom = instantOf(millisecondsOf(from) + hours * HOUR_MS);
  // The last moment in time lies before the exclusive end: a period to midnight ends on the day that midnight closes.
  const endsOn = dayOf(instantOf(millisecondsOf(lateFrom) - 1));
  if (!isLegalDate(endsOn)) throw new FristwerkError('OUTSIDE_VALIDITY', { details: LEGAL_DATES });
  return { from, hours, lateFrom, endsOn, paragraphs: ['LVwVfG 31 VI'] };
}
