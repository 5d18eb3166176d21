import type { Duty, DutySuspension } from '../../../domain/duty';
import { dayAfter, type LegalDate } from '../../../domain/legal-date';
import { quietLater } from '../reminders/quiet-days';
import type { ReminderCalendar } from '../reminders/reminder-days';

/** A duty at rest is followed up every so many days: no provision sets it, but nothing may be forgotten. */
const FOLLOW_UP_DAYS = 28;

/**
 * The working days on which a duty at rest is followed up, ascending and without end: every 28 days after its rest
 * began; where a last day is foreseen, from the day after it on. None where it does not rest.
 * At rest since Fri 18 Dec 2026: Fri 15 Jan 2027, Fri 12 Feb …; foreseen until Mon 4 Jan: Tue 5 Jan, Tue 2 Feb …
 */
export function* restDays(
  { suspensions }: Pick<Duty, 'suspensions'>,
  { calendar, quietDays }: ReminderCalendar,
): Generator<LegalDate, void> {
  const rest = suspensions?.at(-1);
  if (rest === undefined || rest.to !== undefined) return;
  for (let day = firstDay(rest); ; day = dayAfter(day, FOLLOW_UP_DAYS)) yield quietLater(day, calendar, quietDays);
}

function firstDay({ from, until }: DutySuspension): LegalDate {
  return until === undefined ? dayAfter(from, FOLLOW_UP_DAYS) : dayAfter(until);
}
