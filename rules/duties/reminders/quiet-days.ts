import { z } from 'zod';
import { dateField } from '../../../domain/fields';
import { dayAfter, daysBetween, type LegalDate } from '../../../domain/legal-date';
import type { Calendar } from '../../periods/calendar';

/** Days on which the house is not to be reminded: of one year (`2026-12-28`) or of each (`12-28`), both included. */
export interface QuietDays {
  readonly from: string;
  readonly to: string;
}

/** Longest stretch of quiet days; reminders must not rest for longer. */
const LONGEST = 31;

/** A leap year, so that 29 February can be named. */
const ANY_YEAR = '2028';

const yearly = z
  .string()
  .regex(/^\d{2}-\d{2}$/)
  .refine((value) => dateField.safeParse(`${ANY_YEAR}-${value}`).success);

const day = z.string().refine((value) => yearly.safeParse(value).success || dateField.safeParse(value).success, {
  abort: true,
  params: { code: 'INVALID_DATE' },
});

const range = z.strictObject({ from: day, to: day }).superRefine(({ from, to }, context) => {
  const length = lengthOf(from, to);
  if (!(length >= 1 && length <= LONGEST))
    context.addIssue({
      code: 'custom',
      path: ['to'],
      input: to,
      params: { code: 'INVALID_CHOICE', reason: 'stretch', from, max: LONGEST },
    });
});

/** A single day is a stretch of one. */
const entry = z
  .unknown()
  .transform((value, context) => {
    if (typeof value !== 'string') return value;
    if (day.safeParse(value).success) return { from: value, to: value };
    context.addIssue({ code: 'custom', input: value, params: { code: 'INVALID_DATE' } });
    return z.NEVER;
  })
  .pipe(range);

/** Quiet days as a county writes them: `'12-24'` or `{ from: '12-27', to: '12-31' }`; at most 60 entries. */
export const quietDaysField = z.array(entry).max(60).default([]);

/** Whether the house rests on a day: Mon 28 Dec 2026 lies in `{ from: '12-27', to: '01-01' }`. */
export function isQuiet(on: LegalDate, quietDays: readonly QuietDays[]): boolean {
  return quietDays.some(({ from, to }) => {
    const written = from.length === 5 ? on.slice(5) : on;
    return from <= to ? from <= written && written <= to : written >= from || written <= to;
  });
}

/** The day itself or the last working day before it that is not quiet; where a month knows none, the last working day. */
export function quietEarlier(on: LegalDate, calendar: Calendar, quietDays: readonly QuietDays[]): LegalDate {
  const usual = calendar.previousWorkingDay(on);
  return firstLoud(usual, (last) => calendar.previousWorkingDay(dayAfter(last, -1)), quietDays);
}

/** The day itself or the next working day that is not quiet; where a month knows none, the next working day. */
export function quietLater(on: LegalDate, calendar: Calendar, quietDays: readonly QuietDays[]): LegalDate {
  const usual = calendar.rollForward(on).due;
  return firstLoud(usual, (last) => calendar.rollForward(dayAfter(last)).due, quietDays);
}

function firstLoud(usual: LegalDate, step: (last: LegalDate) => LegalDate, quietDays: readonly QuietDays[]): LegalDate {
  let day = usual;
  while (isQuiet(day, quietDays)) {
    day = step(day);
    // Stretches that together cover months must not silence a duty.
    if (Math.abs(daysBetween(usual, day)) > 2 * LONGEST) return usual;
  }
  return day;
}

/** Days from the first to the last of a stretch, both counted; `NaN` for a mixture of yearly and dated ends. */
function lengthOf(from: string, to: string): number {
  if (from.length !== to.length) return Number.NaN;
  if (from.length > 5) return daysBetween(from as LegalDate, to as LegalDate) + 1;
  const year = from <= to ? Number(ANY_YEAR) : Number(ANY_YEAR) + 1;
  return daysBetween(`${ANY_YEAR}-${from}` as LegalDate, `${year}-${to}` as LegalDate) + 1;
}
