import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Duty } from '../../domain/duty';
import { dayAfter } from '../../domain/legal-date';

/** What the entry says; no personal data. */
export interface CalendarEntryText {
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/**
 * An all-day calendar entry (RFC 5545) on the day at which reminders aim: the earliest reading's last day, or the
 * house target of a prompt duty. It does not block the day.
 * Its UID is stable for the duty and its SEQUENCE grows when the day moves.
 */
export function calendarEntry(entityId: string, duty: Duty, text: CalendarEntryText, stamp: string): string {
  const day = duty.aim;
  const calendar = ical({ prodId: { company: 'Fristwerk', product: 'Fristwerk', language: 'DE' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  const event = calendar.createEvent({
    id: `${entityId}/${duty.id}@fristwerk`,
    sequence: duty.revision - 1,
    start: day,
    end: dayAfter(day),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    stamp,
    summary: text.summary,
    description: text.description,
    url: text.url,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 24 * 60 * 60, description: text.summary });
  return calendar.toString();
}
