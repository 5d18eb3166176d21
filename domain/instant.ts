import { DateTime, Settings } from 'luxon';
import type { LegalDate } from './legal-date';

Settings.throwOnInvalid = true;

/** A moment, ISO 8601 in UTC with milliseconds (`2026-11-22T06:30:00.000Z`). */
export type Instant = string & { readonly __instant: unique symbol };

/** The zone in which the guideline's days begin and end. */
export const BERLIN = 'Europe/Berlin';

/** The instant of a moment given in milliseconds since 1970. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}

/** The German calendar day in which the instant lies. */
export function dayOf(instant: Instant): LegalDate {
  return DateTime.fromISO(instant, { zone: BERLIN }).toISODate() as LegalDate;
}

/**
 * The instant of a wall-clock time on a day in Berlin, e.g. `instantAt('2026-03-29', 7, 30)`.
 * Times that a clock change skips do not occur between 03:00 and 24:00.
 */
export function instantAt(day: LegalDate, hour: number, minute = 0, second = 0): Instant {
  const { year, month, day: d } = DateTime.fromISO(day, { zone: 'utc' });
  return instantOf(DateTime.fromObject({ year, month, day: d, hour, minute, second }, { zone: BERLIN }).toMillis());
}

/** The first instant of the day in Berlin: the exclusive end of the day before. */
export function startOfDay(day: LegalDate): Instant {
  return instantAt(day, 0);
}
