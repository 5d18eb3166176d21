import type { Duty } from '../../domain/duty';
import { dayOf, type Instant, startOfDay } from '../../domain/instant';
import { dayAfter, earlierOf, type LegalDate } from '../../domain/legal-date';
import { type RungContext, rungsBetween } from '../../rules/duties/reminders/reminder-plan';

/**
 * The days on which an open duty will be reminded of after `after`, as long as it is met by its day: up to the due day,
 * where there is none up to the day aimed at, and not after `until`. A duty that is closed or rests has none.
 * Due on Mon 30 Nov 2026, seen from 20 Nov: 23, 27 (for the 29th) and 30 Nov.
 */
export function plannedReminders(
  duty: Duty,
  after: Instant,
  context: RungContext,
  until?: LegalDate,
): readonly LegalDate[] {
  if (duty.status !== 'open') return [];
  const last = duty.due ?? duty.aim;
  const limit = startOfDay(dayAfter(until === undefined ? last : earlierOf(last, until)));
  return rungsBetween(duty, after, limit, context).map(({ at }) => dayOf(at));
}
