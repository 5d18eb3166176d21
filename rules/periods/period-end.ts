import { dateOf, dayAfter, daysInMonth, type LegalDate, partsOf } from '../../domain/legal-date';

/** What a period is counted in. */
export type PeriodUnit = 'days' | 'weeks' | 'months' | 'years';

/**
 * What sets a period running. `event`: BGB 187 I, the anchor is not counted. `firstDay`: BGB 187 II, it is the first day.
 * `afterPeriodEnd`: the anchor is the last day of another period. `notification`: the day an authority's period was made known.
 */
export interface PeriodStart {
  readonly start: 'event' | 'firstDay' | 'afterPeriodEnd' | 'notification';
  readonly anchor: LegalDate;
}

/** The last day of a period before any roll. */
export interface PeriodEnd {
  readonly nominalEnd: LegalDate;
  /** Paragraphs that lead there, e.g. `['BGB 187 I', 'BGB 188 II']`. */
  readonly paragraphs: readonly string[];
}

const START_PARAGRAPHS = {
  event: ['BGB 187 I'],
  firstDay: ['BGB 187 II'],
  afterPeriodEnd: ['BGB 187 II'],
  notification: ['LVwVfG 31 II', 'BGB 187 I'],
} as const satisfies Record<PeriodStart['start'], readonly string[]>;

/** BGB 187 I: a period that an event sets running, e.g. taking up work. A Sunday or holiday starts it as well. */
export function fromEvent(anchor: LegalDate): PeriodStart {
  return { start: 'event', anchor };
}

/** BGB 187 II: a period that runs from the beginning of a day. */
export function fromFirstDay(anchor: LegalDate): PeriodStart {
  return { start: 'firstDay', anchor };
}

/** "Nach Ablauf" of another period: it ended at 24:00, so the next day is the first one (BGB 187 II). */
export function afterPeriodEnd(lastDay: LegalDate): PeriodStart {
  return { start: 'afterPeriodEnd', anchor: lastDay };
}

/**
 * Q19: "nach Ablauf des Bewilligungszeitraumes" read as the beginning of the next day (187 II, the default) or as an
 * event on the last day (187 I). Ended on 28 Feb 2018, three months: 31 May by 187 II, 28 May by 187 I.
 */
export function afterExpiry(lastDay: LegalDate, reading: '187_2' | '187_1'): PeriodStart {
  return reading === '187_2' ? afterPeriodEnd(lastDay) : fromEvent(lastDay);
}

/** LVwVfG 31 II: an authority's period begins on the day after the one on which it was made known. */
export function fromNotification(notifiedOn: LegalDate): PeriodStart {
  return { start: 'notification', anchor: notifiedOn };
}

/** The first day that is counted: the anchor itself by 187 II, else the day after it. */
export function firstDayOf({ start, anchor }: PeriodStart): LegalDate {
  return start === 'firstDay' ? anchor : dayAfter(anchor);
}

/**
 * BGB 187-188: the last day of a period, in one step from its anchor.
 * 31 Aug 2018 + 3 months is 30 Nov 2018 by either start; 28 Feb + 1 month by 187 I is 28 Mar, after a period's end 31 Mar.
 * @throws RangeError when `count` is not a whole number from 1; INVALID_DATE, OUTSIDE_VALIDITY for an end after 9999.
 */
export function periodEnd(from: PeriodStart, count: number, unit: PeriodUnit): PeriodEnd {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`not a length of a period: ${count}`);
  switch (unit) {
    case 'days':
      return endAfterDays(from, count, 'BGB 188 I');
    case 'weeks':
      return endAfterDays(from, 7 * count, 'BGB 188 II');
    case 'months':
      return endAfterMonths(from, count);
    case 'years':
      return endAfterMonths(from, 12 * count);
  }
}

/**
 * BGB 188 II, used for durations: whether `from` to `to`, both counted, lasts at least so long. Nothing rolls.
 * Six months from 1 Sep 2017 are complete on 28 Feb 2018, not on the 27th.
 */
export function lastsAtLeast(from: LegalDate, to: LegalDate, count: number, unit: PeriodUnit): boolean {
  return periodEnd(fromFirstDay(from), count, unit).nominalEnd <= to;
}

/**
 * First day of the n-th week, week 1 beginning on `firstDay`; it never rolls. Week 7 begins 42 days later (4.2).
 * @throws RangeError when `week` is not a whole number from 1.
 */
export function beginningOfWeek(firstDay: LegalDate, week: number): LegalDate {
  if (!Number.isSafeInteger(week) || week < 1) throw new RangeError(`not the number of a week: ${week}`);
  return dayAfter(firstDay, 7 * (week - 1));
}

function endAfterDays(from: PeriodStart, days: number, paragraph: string): PeriodEnd {
  return { nominalEnd: dayAfter(firstDayOf(from), days - 1), paragraphs: [...START_PARAGRAPHS[from.start], paragraph] };
}

function endAfterMonths(from: PeriodStart, months: number): PeriodEnd {
  const firstDayCounts = from.start === 'firstDay' || from.start === 'afterPeriodEnd';
  const { year, month, day } = partsOf(firstDayCounts ? firstDayOf(from) : from.anchor);
  const target = monthAfter(year, month, months);
  // Subtract the day first and shorten afterwards: the other way round 31 Aug + 3 months would end on 29 Nov.
  const { nominalEnd, shortened } = dayInMonth(target.year, target.month, firstDayCounts ? day - 1 : day);
  const paragraphs = [...START_PARAGRAPHS[from.start], 'BGB 188 II'];
  return { nominalEnd, paragraphs: shortened ? [...paragraphs, 'BGB 188 III'] : paragraphs };
}

/** The day of that number; the last of the month before for 0, the last of the month where the number is missing. */
function dayInMonth(year: number, month: number, decisive: number) {
  if (decisive === 0) return { nominalEnd: dayAfter(dateOf(year, month, 1), -1), shortened: false };
  const last = daysInMonth(year, month);
  const shortened = decisive > last;
  return { nominalEnd: dateOf(year, month, shortened ? last : decisive), shortened };
}

function monthAfter(year: number, month: number, months: number): { year: number; month: number } {
  const index = 12 * year + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
