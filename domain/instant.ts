import { DateTime, IANAZone, Settings } from 'luxon';
import { type LegalDate, partsOf } from './legal-date';

Settings.throwOnInvalid = true;

/** A moment, ISO 8601 in UTC with milliseconds (`2026-11-22T06:30:00.000Z`). */
export type Instant = string & { readonly __instant: unique symbol };

/** The zone in which the guideline's days begin and end. */
export const BERLIN = 'Europe/Berlin';

/** Looked up once: by its name luxon would check the zone on each call. */
const zone = IANAZone.create(BERLIN);

/** The instant of a moment given in milliseconds since 1970. @throws RangeError when it is none. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970. @throws RangeError when the text is no instant. */
export function millisecondsOf(instant: Instant): number {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${instant}`);
  return milliseconds;
}

/** The German calendar day in which the instant lies. */
export function dayOf(instant: Instant): LegalDate {
  return DateTime.fromISO(instant, { zone }).toISODate() as LegalDate;
}

/**
 * The instant of a wall-clock time on a day in Berlin, e.g. `instantAt('2026-03-29', 7, 30)`.
 * Times that a clock change skips do not occur between 03:00 and 24:00.
 * @throws INVALID_DATE for the day, luxon's error for an hour, minute or second that no clock shows.
 */
export function instantAt(day: LegalDate, hour: number, minute = 0, second = 0): Instant {
  const seconds = 3600 * (hour - CHANGED_BY) + 60 * minute + second;
  if (isOnClock(hour, minute, second)) return instantOf(clockChangedOn(day) + 1000 * seconds);
  return instantOf(DateTime.fromObject({ ...partsOf(day), hour, minute, second }, { zone }).toMillis());
}

/** From this hour on the clocks of a day run evenly to its end, also on the two days on which they change. */
const CHANGED_BY = 3;

/** Each morning of each reminder is asked for: luxon looks up the zone once a day. */
const changedOn = new Map<LegalDate, number>();

function clockChangedOn(day: LegalDate): number {
  const known = changedOn.get(day);
  if (known !== undefined) return known;
  const milliseconds = DateTime.fromObject({ ...partsOf(day), hour: CHANGED_BY }, { zone }).toMillis();
  changedOn.set(day, milliseconds);
  return milliseconds;
}

function isOnClock(hour: number, minute: number, second: number): boolean {
  const within = (value: number, from: number, to: number) => Number.isInteger(value) && value >= from && value <= to;
  return within(hour, CHANGED_BY, 23) && within(minute, 0, 59) && within(second, 0, 59);
}

const midnights = new Map<LegalDate, Instant>();

/**
 * The first instant of the day in Berlin: the exclusive end of the day before. 16 Jan 2024 begins at 23:00Z of the
 * 15th, 1 Aug 2024 at 22:00Z of 31 July. Remembered for each day, so new zone data need a restart.
 * @throws INVALID_DATE
 */
export function startOfDay(day: LegalDate): Instant {
  const known = midnights.get(day);
  if (known !== undefined) return known;
  const first = instantAt(day, 0);
  midnights.set(day, first);
  return first;
}
