import type { SkippedDay } from '../../domain/duty';
import { dayAfter, type LegalDate } from '../../domain/legal-date';
import type { PromptReceipt } from '../../domain/period-receipt';
import type { Calendar } from './calendar';

/**
 * Q38: "unverzüglich" is without culpable delay (BGB 121 I) and has no date of the law. The house aims at a working day
 * and raises an alarm after some calendar days. Arisen on Wed 23 Dec 2026, three working days: Thu 24, Mon 28 and
 * Tue 29 Dec (Fri 25 to Sun 27 are off); fourteen days: alarm on Wed 6 Jan 2027.
 * @throws RangeError unless both numbers are whole and from 1; INVALID_DATE; OUTSIDE_VALIDITY outside the calendar.
 */
export function promptTarget(
  arisenOn: LegalDate,
  workingDays: number,
  alarmDays: number,
  calendar: Calendar,
): PromptReceipt {
  for (const days of [workingDays, alarmDays])
    if (!Number.isSafeInteger(days) || days < 1) throw new RangeError(`not a number of days: ${days}`);
  const counted: LegalDate[] = [];
  const skipped: SkippedDay[] = [];
  let target = arisenOn;
  while (counted.length < workingDays) {
    const next = calendar.rollForward(dayAfter(target));
    skipped.push(...next.skipped);
    target = next.due;
    counted.push(target);
  }
  return {
    arisenOn,
    counted,
    skipped,
    target,
    alarmDays,
    alarm: dayAfter(arisenOn, alarmDays),
    paragraphs: PARAGRAPHS,
  };
}

const PARAGRAPHS = ['BGB 121 I'] as const;
