import { getHolidays } from 'feiertagejs';
import type { SkippedDay } from '../../domain/duty';
import { FristwerkError } from '../../domain/errors';
import { sha16 } from '../../domain/hash';
import { dayAfter, type LegalDate, legalDate, partsOf, weekdayOf } from '../../domain/legal-date';

/** Days whose holidays are known: from the first year without the Buß- und Bettag to the last that was checked. */
export const CALENDAR_RANGE = { earliest: legalDate('1995-01-01'), latest: legalDate('2100-12-31') } as const;

/** Version of the holiday table; a test holds it against the installed package. */
export const HOLIDAY_TABLE = 'feiertagejs-1.5.1';

/** A public holiday that a law names for one year only. 31.10.2017 is in the table already. */
export interface OneOffHoliday {
  readonly day: LegalDate;
  /** As people should read it; appears as the reason of a skipped day. */
  readonly name: string;
}

/** Working days and public holidays of one Land. Every act under the guideline takes place there. */
export interface Calendar {
  /** Land, holiday table and hash of the one-off days, e.g. `BW/feiertagejs-1.5.1/none`. */
  readonly version: string;
  /** Id of the public holiday (`ALLERHEILIGEN`), name of a one-off day, or null. @throws OUTSIDE_VALIDITY */
  holidayOn(day: LegalDate): string | null;
  /** Monday to Friday and no public holiday; 24 and 31 December are working days. @throws OUTSIDE_VALIDITY */
  isWorkingDay(day: LegalDate): boolean;
  /** BGB 193, LVwVfG 31 III: the day itself or the next working day, with each day passed over. */
  rollForward(day: LegalDate): { readonly due: LegalDate; readonly skipped: readonly SkippedDay[] };
  /** Backwards: the day itself or the last working day before it, with each day passed over, latest first. */
  rollBack(day: LegalDate): { readonly day: LegalDate; readonly skipped: readonly SkippedDay[] };
  /** The day itself when it is a working day, else the last working day before it. */
  previousWorkingDay(day: LegalDate): LegalDate;
  /**
   * The `count`-th working day after `day`, which is not counted; 0 gives `day`.
   * @throws RangeError when `count` is not a whole number from 0.
   */
  addWorkingDays(day: LegalDate, count: number): LegalDate;
}

/**
 * The calendar of Baden-Württemberg, the same in every municipality.
 * 24 and 31 December, Gründonnerstag and 31 October (save 2017) are working days; no substitute days.
 */
export function badenWuerttemberg(oneOffDays: readonly OneOffHoliday[] = []): Calendar {
  const oneOff = new Map(oneOffDays.map(({ day, name }) => [day, name]));
  const holidayOn = (day: LegalDate) => tableOf(day).get(day) ?? oneOff.get(day) ?? null;
  return calendarFrom(`BW/${HOLIDAY_TABLE}/${fingerprint(oneOffDays)}`, holidayOn);
}

function calendarFrom(version: string, holidayOn: Calendar['holidayOn']): Calendar {
  function reasonToSkip(day: LegalDate): string | null {
    const holiday = holidayOn(day);
    return weekendDay(day) ?? holiday;
  }

  const isWorkingDay = (day: LegalDate) => reasonToSkip(day) === null;

  function passOver(first: LegalDate, step: 1 | -1): { day: LegalDate; skipped: readonly SkippedDay[] } {
    const skipped: SkippedDay[] = [];
    let day = first;
    for (let reason = reasonToSkip(day); reason !== null; reason = reasonToSkip(day)) {
      skipped.push({ day, reason });
      day = dayAfter(day, step);
    }
    return { day, skipped };
  }

  function rollForward(first: LegalDate): { due: LegalDate; skipped: readonly SkippedDay[] } {
    const { day: due, skipped } = passOver(first, 1);
    return { due, skipped };
  }

  const rollBack = (day: LegalDate) => passOver(day, -1);
  const previousWorkingDay = (day: LegalDate) => rollBack(day).day;

  function addWorkingDays(day: LegalDate, count: number): LegalDate {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
    let found = day;
    for (let added = 0; added < count; added += 1) found = rollForward(dayAfter(found)).due;
    return found;
  }

  return { version, holidayOn, isWorkingDay, rollForward, rollBack, previousWorkingDay, addWorkingDays };
}

function weekendDay(day: LegalDate): 'saturday' | 'sunday' | null {
  const weekday = weekdayOf(day);
  if (weekday === 6) return 'saturday';
  return weekday === 7 ? 'sunday' : null;
}

const tables = new Map<number, ReadonlyMap<string, string>>();

/** The twelve holidays of the day's year. Kept, because the package computes a year anew on each call. */
function tableOf(day: LegalDate): ReadonlyMap<string, string> {
  const { year } = partsOf(day);
  const known = tables.get(year);
  if (known !== undefined) return known;
  if (day < CALENDAR_RANGE.earliest || day > CALENDAR_RANGE.latest)
    throw new FristwerkError('OUTSIDE_VALIDITY', { value: day, details: CALENDAR_RANGE });
  const table = holidaysOf(year);
  tables.set(year, table);
  return table;
}

function holidaysOf(year: number): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const { date, name } of getHolidays(String(year), 'BW')) {
    // Noon in UTC. The package's own text of the day moves with the zone of the process: from UTC+12 on to the next day.
    const day = date.toISOString().slice(0, 10);
    // In 2008 Labour Day and Ascension Day fell on one day: the first name stands.
    if (!table.has(day)) table.set(day, name);
  }
  return table;
}

function fingerprint(oneOffDays: readonly OneOffHoliday[]): string {
  if (oneOffDays.length === 0) return 'none';
  return sha16(oneOffDays.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
}
