import { FristwerkError } from './errors';

/** A calendar day in Germany, written `YYYY-MM-DD`. Never an instant, never in another zone. */
export type LegalDate = string & { readonly __legalDate: unique symbol };

/** ISO weekday, Monday = 1 … Sunday = 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The days that can be written. */
export const LEGAL_DATES = { earliest: '1900-01-01' as LegalDate, latest: '9999-12-31' as LegalDate } as const;

const FIRST_YEAR = 1900;

/** A day counted in UTC, where every day has 24 hours. */
const DAY_MS = 86_400_000;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Leap days from the year 1 to the end of 1899. */
const EARLIER_LEAP_DAYS = 460;

/** Whether `text` names a day from 1900 to 9999 that exists ("2026-02-30" does not). */
export function isLegalDate(text: unknown): text is LegalDate {
  if (typeof text !== 'string') return false;
  const { year, month, day } = readParts(text);
  // A text that is no day does not come back as itself.
  return textOf(numberOf(year, month, day)) === text;
}

/**
 * Reads a calendar day.
 * @throws INVALID_DATE when the day does not exist or is not written `YYYY-MM-DD`.
 */
export function legalDate(text: string, field?: string): LegalDate {
  if (!isLegalDate(text)) throw new FristwerkError('INVALID_DATE', { field, value: text });
  return text;
}

/** Days of the month: 28 to 31. @throws RangeError unless `month` is 1 to 12 and `year` a whole number. */
export function daysInMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined || !Number.isSafeInteger(year)) throw new RangeError(`not a month: ${year}-${month}`);
  return month === 2 && isLeapYear(year) ? 29 : length;
}

/** Builds a day from its parts, e.g. `dateOf(2026, 2, 28)`. @throws INVALID_DATE */
export function dateOf(year: number, month: number, day: number): LegalDate {
  const date = textOf(numberOf(year, month, day));
  if (date !== undefined && day >= 1 && day <= daysInMonth(year, month)) return date;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  throw new FristwerkError('INVALID_DATE', { value: text });
}

/** The parts of a day: `{ year: 2026, month: 2, day: 28 }`. @throws INVALID_DATE */
export function partsOf(date: LegalDate): { year: number; month: number; day: number } {
  return readParts(legalDate(date));
}

/**
 * The day `count` calendar days later (earlier when negative). Periods of law are added in `rules/periods` only.
 * @throws INVALID_DATE, OUTSIDE_VALIDITY beyond 1900 to 9999, RangeError when `count` is not a whole number.
 */
export function dayAfter(date: LegalDate, count = 1): LegalDate {
  return dayNumbered(dayNumber(date) + count);
}

/** Calendar days from `from` to `to`: 0 on the same day, negative when `to` lies before. @throws INVALID_DATE */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Weekday of the day, Monday = 1 … Sunday = 7. @throws INVALID_DATE */
export function weekdayOf(date: LegalDate): Weekday {
  return ((dayNumber(date) % 7) + 1) as Weekday;
}

/** The earlier of two days. */
export function earlierOf(a: LegalDate, b: LegalDate): LegalDate {
  return a <= b ? a : b;
}

/** The later of two days. */
export function laterOf(a: LegalDate, b: LegalDate): LegalDate {
  return a >= b ? a : b;
}

/** Days since Monday 1 January 1900, which is 0. */
function dayNumber(date: LegalDate): number {
  const { year, month, day } = partsOf(date);
  return numberOf(year, month, day);
}

/** The day of that number. */
function dayNumbered(number: number): LegalDate {
  const text = textOf(number);
  if (text !== undefined) return text;
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a whole number of days: ${number}`);
  throw new FristwerkError('OUTSIDE_VALIDITY', { details: LEGAL_DATES });
}

/** Not a whole number where year or month are none; a day beyond its month counts on. */
function numberOf(year: number, month: number, day: number): number {
  const years = 365 * (year - FIRST_YEAR) + leapDaysUntil(year - 1) - EARLIER_LEAP_DAYS;
  const months = (DAYS_BEFORE_MONTH[month - 1] ?? Number.NaN) + (month > 2 && isLeapYear(year) ? 1 : 0);
  return years + months + day - 1;
}

const FIRST_MS = Date.UTC(FIRST_YEAR, 0, 1);
const LAST_NUMBER = numberOf(9999, 12, 31);

/** Days of 1900 to 2100 as they are written, each filled in when it is first needed. */
const written = new Array<LegalDate | undefined>(numberOf(2101, 1, 1));

function textOf(number: number): LegalDate | undefined {
  const known = written[number];
  if (known !== undefined) return known;
  if (!Number.isSafeInteger(number) || number < 0 || number > LAST_NUMBER) return undefined;
  const text = new Date(FIRST_MS + number * DAY_MS).toISOString().slice(0, 10) as LegalDate;
  if (number < written.length) written[number] = text;
  return text;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function leapDaysUntil(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** What stands where year, month and day should; anything where the text is no day. */
function readParts(text: string): { year: number; month: number; day: number } {
  return { year: 100 * twoDigits(text, 0) + twoDigits(text, 2), month: twoDigits(text, 5), day: twoDigits(text, 8) };
}

function twoDigits(text: string, at: number): number {
  return 10 * digit(text, at) + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}
