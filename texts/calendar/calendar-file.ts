import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Duty, DutyStatus } from '../../domain/duty';
import { sha16 } from '../../domain/hash';
import { dayAfter } from '../../domain/legal-date';

/** What the entry says; no personal data. */
export interface CalendarEntryText {
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** A duty in a calendar. */
export interface CalendarEntry {
  readonly entityId: string;
  readonly duty: Duty;
  readonly text: CalendarEntryText;
  /** Grows with each change of the duty, also when it is closed or opened again; in mails and feeds the same. */
  readonly sequence: number;
  /** When the entry last changed, an instant. */
  readonly stamp: string;
  /** Hours before the day begins at which the calendar reminds; left out: it does not. */
  readonly alarmHours?: number;
}

/** Of a feed: what the calendar is called, and after how many seconds it is worth asking again. */
export interface CalendarFrame {
  readonly name: string;
  readonly refreshSeconds: number;
}

/** Only what can still be done stands in a calendar. */
const CANCELLED: Readonly<Record<DutyStatus, boolean>> = {
  open: false,
  suspended: true,
  met: true,
  metLate: true,
  lapsed: true,
  waived: true,
  overruled: true,
  settledBefore: true,
};

/**
 * Duties as an iCalendar file (RFC 5545), each an all-day entry on the day at which reminders aim: the earliest reading's
 * last day, or the house target of a prompt duty. No entry blocks its day. A duty keeps its UID in mails and feeds.
 * What is closed or rests is CANCELLED.
 */
export function calendarFile(entries: readonly CalendarEntry[], frame?: CalendarFrame): string {
  const calendar = ical({ prodId: { company: 'Fristwerk', product: 'Fristwerk', language: 'DE' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  if (frame !== undefined) calendar.name(frame.name).ttl(frame.refreshSeconds);
  for (const entry of entries) addEntry(calendar, entry);
  return calendar.toString();
}

/** Names a duty of an entity in every calendar, without saying which. */
export function calendarUid(entityId: string, dutyId: string): string {
  return `${sha16([entityId, dutyId])}@fristwerk`;
}

function addEntry(calendar: ICalCalendar, { entityId, duty, text, sequence, stamp, alarmHours }: CalendarEntry): void {
  const isCancelled = CANCELLED[duty.status];
  const event = calendar.createEvent({
    id: calendarUid(entityId, duty.id),
    sequence,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    start: duty.aim,
    end: dayAfter(duty.aim),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    stamp,
    ...text,
  });
  if (alarmHours !== undefined && !isCancelled)
    event.createAlarm({ type: ICalAlarmType.display, trigger: alarmHours * 60 * 60, description: text.summary });
}
