import { dateOf, dayAfter, daysInMonth, type LegalDate, partsOf } from '../../domain/legal-date';

/** What a period is counted in. */
export type PeriodUnit = 'days' | 'weeks' | 'months' | 'years';

/** `event`: BGB 187 I, the anchor is not counted. `firstDay`: BGB 187 II, it is the first day of the period. */
export interface PeriodStart {
  readonly start: 'event' | 'firstDay';
  readonly anchor: LegalDate;
}

/** The last day of a period before any roll. */
export interface PeriodEnd {
  readonly nominalEnd: LegalDate;
  /** Paragraphs of the BGB that lead there, e.g. `['BGB 187 I', 'BGB 188 II']`. */
  readonly paragraphs: readonly string[];
}

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
  return fromFirstDay(dayAfter(lastDay));
}

/**
 * BGB 187-188: the last day of a period, in one step from its anchor.
 * 31 Aug 2018 + 3 months is 30 Nov 2018 by either start; 28 Feb + 1 month by 187 I is 28 Mar.
 * @throws RangeError when `count` is not a whole number from 1.
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

/** First day of the n-th week, week 1 beginning on `firstDay`; it never rolls. Week 7 begins 42 days later (4.2). */
export function beginningOfWeek(firstDay: LegalDate, week: number): LegalDate {
  return dayAfter(firstDay, 7 * (week - 1));
}

function endAfterDays({ start, anchor }: PeriodStart, days: number, paragraph: string): PeriodEnd {
  const nominalEnd = dayAfter(anchor, start === 'event' ? days : days - 1);
  return { nominalEnd, paragraphs: [startParagraph(start), paragraph] };
}

function endAfterMonths({ start, anchor }: PeriodStart, months: number): PeriodEnd {
  const { day } = partsOf(anchor);
  const { year, month } = monthAfter(anchor, months);
  const paragraphs = [startParagraph(start), 'BGB 188 II'];
  // Subtract the day first and shorten afterwards: the other way round 31 Aug + 3 months would end on 29 Nov.
  const decisive = start === 'event' ? day : day - 1;
  if (decisive === 0) return { nominalEnd: dayAfter(dateOf(year, month, 1), -1), paragraphs };
  const last = daysInMonth(year, month);
  if (decisive > last) return { nominalEnd: dateOf(year, month, last), paragraphs: [...paragraphs, 'BGB 188 III'] };
  return { nominalEnd: dateOf(year, month, decisive), paragraphs };
}

function monthAfter(anchor: LegalDate, months: number): { year: number; month: number } {
  const { year, month } = partsOf(anchor);
  const index = 12 * year + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function startParagraph(start: PeriodStart['start']): string {
  return start === 'event' ? 'BGB 187 I' : 'BGB 187 II';
}
