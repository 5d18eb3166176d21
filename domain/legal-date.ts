import { FristwerkError } from './errors';

/** A calendar day in Germany, written `YYYY-MM-DD`. Never an instant, never in another zone. */
export type LegalDate = string & { readonly __legalDate: unique symbol };

/** ISO weekday, Monday = 1 … Sunday = 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day counted in UTC, where every day has 24 hours. */
const DAY_MS = 86_400_000;

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `text` names a day that exists ("2026-02-30" does not). */
export function isLegalDate(text: unknown): text is LegalDate {
  if (typeof text !== 'string' || !PATTERN.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && year >= 1900;
}

/**
 * Reads a calendar day.
 * @throws INVALID_DATE when the day does not exist or is not written `YYYY-MM-DD`.
 */
export function legalDate(text: string, field?: string): LegalDate {
  if (!isLegalDate(text)) throw new FristwerkError('INVALID_DATE', { field, value: text });
  return text;
}

/** Days of the month: 28 to 31. `month` runs from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Builds a day from its parts, e.g. `dateOf(2026, 2, 28)`. @throws INVALID_DATE */
export function dateOf(year: number, month: number, day: number): LegalDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return legalDate(text);
}

/** The parts of a day: `{ year: 2026, month: 2, day: 28 }`. */
export function partsOf(date: LegalDate): { year: number; month: number; day: number } {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

/** The day `count` calendar days later (earlier when negative). Periods of law are added in `rules/periods` only. */
export function dayAfter(date: LegalDate, count = 1): LegalDate {
  return new Date(Date.parse(date) + count * DAY_MS).toISOString().slice(0, 10) as LegalDate;
}

/** Calendar days from `from` to `to`: 0 on the same day, negative when `to` lies before. */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Weekday of the day, Monday = 1 … Sunday = 7. */
export function weekdayOf(date: LegalDate): Weekday {
  return (new Date(Date.parse(date)).getUTCDay() || 7) as Weekday;
}

/** The earlier of two days. */
export function earlierOf(a: LegalDate, b: LegalDate): LegalDate {
  return a <= b ? a : b;
}
