import type { Duty } from '../../../domain/duty';
import { dayAfter, daysBetween, type LegalDate } from '../../../domain/legal-date';
import type { Calendar } from '../../periods/calendar';
import type { ReminderPlan } from '../house-settings';
import { type QuietDays, quietEarlier, quietLater } from './quiet-days';

/** The dates of a duty that its reminder days follow from. */
export type DatedDuty = Pick<Duty, 'kind' | 'due' | 'aim' | 'arisenFrom'>;

/** The days on which the house can be reminded. */
export interface ReminderCalendar {
  readonly calendar: Calendar;
  readonly quietDays: readonly QuietDays[];
}

/** A rung before it has an hour: its name within the plan, days from the day aimed at or due, its working day. */
export interface ReminderDay {
  /** `-14`, `0`, `+7`; `due` on a due day after the day aimed at; `start` for a prompt duty. */
  readonly label: string;
  readonly offset: number;
  readonly day: LegalDate;
}

/**
 * The working days on which an open duty is reminded of, ascending and without end; a day comes once, with its
 * latest rung. Quiet days are passed over: backwards up to the day, forwards after it.
 * Due on Mon 1 Mar 2027 and aimed at Fri 26 Feb: …, -1 on Thu 25 Feb, 0 on Fri 26 Feb, due on Mon 1 Mar,
 * +1 on Tue 2 Mar …
 */
export function* reminderDays(
  duty: DatedDuty,
  plan: ReminderPlan,
  days: ReminderCalendar,
): Generator<ReminderDay, never> {
  const rungs = inOrder(duty, plan, days);
  let pending = rungs.next().value;
  for (;;) {
    const following = rungs.next().value;
    if (following.day > pending.day) yield pending;
    if (following.day >= pending.day) pending = following;
  }
}

/** The working day on which a prompt duty is first reminded of: the next one after it arose that is not quiet. */
export function startDay(
  { arisenFrom }: Pick<Duty, 'arisenFrom'>,
  { calendar, quietDays }: ReminderCalendar,
): LegalDate {
  return quietLater(dayAfter(arisenFrom.on), calendar, quietDays);
}

/** Days from the day aimed at, negative before it; 0 up to the due day; days since the due day after it. */
export function offsetOn(day: LegalDate, { aim, due = aim }: Pick<Duty, 'aim' | 'due'>): number {
  if (day <= aim) return daysBetween(aim, day);
  return Math.max(0, daysBetween(due, day));
}

function* inOrder(duty: DatedDuty, plan: ReminderPlan, days: ReminderCalendar): Generator<ReminderDay, never> {
  const upToDue = [...start(duty, days), ...upToAim(duty, plan, days), ...onDueDay(duty, days)];
  yield* upToDue.toSorted((a, b) => daysBetween(b.day, a.day));
  const after = plan.offsets.filter((offset) => offset > 0);
  for (const offset of after) yield rungAfter(duty, offset, days);
  const last = after.at(-1) ?? 0;
  for (let round = 1; ; round += 1) yield rungAfter(duty, last + round * plan.thenEvery, days);
}

function start(duty: DatedDuty, days: ReminderCalendar): ReminderDay[] {
  if (duty.kind !== 'prompt') return [];
  const day = startDay(duty, days);
  return [{ label: 'start', offset: offsetOn(day, duty), day }];
}

function upToAim(
  { aim }: DatedDuty,
  { offsets }: ReminderPlan,
  { calendar, quietDays }: ReminderCalendar,
): ReminderDay[] {
  return offsets
    .filter((offset) => offset <= 0)
    .map((offset) => ({ label: `${offset}`, offset, day: quietEarlier(dayAfter(aim, offset), calendar, quietDays) }));
}

function onDueDay({ aim, due }: DatedDuty, { calendar, quietDays }: ReminderCalendar): ReminderDay[] {
  if (due === undefined) return [];
  const day = quietEarlier(due, calendar, quietDays);
  return day > aim ? [{ label: 'due', offset: 0, day }] : [];
}

function rungAfter(
  { aim, due = aim }: DatedDuty,
  offset: number,
  { calendar, quietDays }: ReminderCalendar,
): ReminderDay {
  return { label: `+${offset}`, offset, day: quietLater(dayAfter(due, offset), calendar, quietDays) };
}
