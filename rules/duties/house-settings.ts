import { z } from 'zod';
import type { DutyKind } from '../../domain/duty';
import { dateField, text, wholeNumber } from '../../domain/fields';
import { parseInput } from '../../domain/validation';
import { type Readings, readingsOf } from '../guideline/readings';
import { VERSIONS } from '../guideline/versions';
import type { OneOffHoliday } from '../periods/calendar';
import { RETENTION_YEARS } from '../retention/delete-after';
import { EVALUATION_LEAD_DAYS } from './grant/evaluation';
import { FIGURES_LEAD_DAYS } from './grant/figures-checked';
import { type Ladder, ladderField } from './reminders/ladder';
import type { MorningWindow } from './reminders/morning-window';
import { type QuietDays, quietDaysField } from './reminders/quiet-days';

/** When a kind of duty is reminded of, in days from the day aimed at (up to 0) and from the due day (above 0). */
export interface ReminderPlan {
  /** Ascending. */
  readonly offsets: readonly number[];
  /** After the last offset a reminder follows every so many days while the duty is open. */
  readonly thenEvery: number;
}

/** Plans by kind of duty, and what a row of the duty table has of its own over them. */
export interface ReminderPlans extends Readonly<Record<DutyKind, ReminderPlan>> {
  readonly duties: Readonly<Record<string, OwnPlan>>;
}

/** The part of a plan that one row sets for itself; what is left out is as its kind has it. */
export interface OwnPlan {
  readonly offsets?: readonly number[] | undefined;
  readonly thenEvery?: number | undefined;
}

/** What a county sets for itself. Nothing here changes a date of the guideline, save its answers to readings. */
export interface HouseSettings {
  readonly window: MorningWindow;
  readonly reminders: ReminderPlans;
  /** From when deputy, lead and compliance are reminded too. */
  readonly ladder: Ladder;
  /** Days without reminders: a rung moves to an earlier working day up to its day, to a later one after it. */
  readonly quietDays: readonly QuietDays[];
  /** `on`: one mail a day and person for everything but the last rung before lateness; `off`: each mail by itself. */
  readonly digest: 'on' | 'off';
  readonly oneOffHolidays: readonly OneOffHoliday[];
  /** Years for which a care case is kept after the support ended (5.8.1); internal, no date of the guideline. */
  readonly retentionYears: number;
  /** Days for the data of an evaluation that names no day (3.11.4); internal, no date of the guideline. */
  readonly evaluationLeadDays: number;
  /** Days before 15 January by which the year's figures are checked (3.11.1); internal, no date of the guideline. */
  readonly figuresLeadDays: number;
  /** Where the county answers a question otherwise than the guideline version does by default. */
  readonly readings: Partial<Readings>;
}

/** A setting of years for which a care case is kept: 0 (until the last day of the support) to 30. */
export const retentionYearsField = wholeNumber(0, 30);

/** A setting of days for an evaluation that names no day: 1 to 180. */
export const evaluationLeadDaysField = wholeNumber(1, 180);

/** A setting of days between the check of the year's figures and 15 January: 1 to 14, since the year is over before. */
export const figuresLeadDaysField = wholeNumber(1, 14);

/** The values a setting takes, as the refusal shows them. */
const within = (choices: string) => ({ params: { code: 'INVALID_CHOICE', choices: [choices] } });

const clock = z.string().refine((value) => /^(0[3-9]|1\d|2[0-3]):[0-5]\d$/.test(value), within('03:00 … 23:59'));

const window = z.strictObject({ from: clock, to: clock }).superRefine(({ from, to }, context) => {
  if (from >= to) context.addIssue({ code: 'custom', path: ['to'], input: to, ...within(`> ${from}`) });
});

const inOrder = (given: readonly number[]) => [...new Set(given)].sort((a, b) => a - b);

const offsets = z
  .array(wholeNumber(-365, 365))
  .refine(({ length }) => length > 0 && length <= 40, within('-365 … 365'));

const plan = (standard: ReminderPlan) =>
  z
    .strictObject({
      offsets: offsets.default([...standard.offsets]),
      thenEvery: wholeNumber(1, 365).default(standard.thenEvery),
    })
    .transform((given) => ({ ...given, offsets: inOrder(given.offsets) }))
    .prefault({});

/** Rows of the duty tables of every version: `3.10.1-proof-of-use`. */
const DUTY_ROWS: ReadonlySet<string> = new Set(
  VERSIONS.flatMap(({ duties }) => Object.values(duties).flatMap((rows) => rows.map(({ id }) => id))),
);

const ownPlans = z
  .record(
    z.string(),
    z.strictObject({ offsets: offsets.transform(inOrder).optional(), thenEvery: wholeNumber(1, 365).optional() }),
  )
  .superRefine((plans, context) => {
    for (const id of Object.keys(plans).filter((row) => !DUTY_ROWS.has(row)))
      context.addIssue({ code: 'custom', path: [id], input: id, params: { code: 'UNKNOWN_FIELD' } });
  })
  .default({});

const settingsSchema = z.strictObject({
  window: window.default({ from: '07:30', to: '08:00' }),
  reminders: z
    .strictObject({
      statutory: plan({ offsets: [-28, -14, -7, -3, -1, 0, 1, 3, 7], thenEvery: 7 }),
      prompt: plan({ offsets: [0], thenEvery: 7 }),
      internal: plan({ offsets: [-14, -7, -1, 0], thenEvery: 7 }),
      duties: ownPlans,
    })
    .prefault({}),
  ladder: ladderField,
  quietDays: quietDaysField,
  digest: z.enum(['on', 'off']).default('on'),
  oneOffHolidays: z
    .array(z.strictObject({ day: dateField, name: text(120) }))
    .max(200)
    .default([]),
  retentionYears: retentionYearsField.default(RETENTION_YEARS),
  evaluationLeadDays: evaluationLeadDaysField.default(EVALUATION_LEAD_DAYS),
  figuresLeadDays: figuresLeadDaysField.default(FIGURES_LEAD_DAYS),
  readings: z.unknown().optional(),
});

/**
 * The settings of a county over the defaults: window 07:30 to 08:00 in Berlin, statutory reminders at
 * -28, -14, -7, -3, -1, 0, 1, 3, 7 days and weekly after, prompt ones at the start, on the target day and weekly after,
 * internal ones at -14, -7, -1, 0 days and weekly after; deputy from the day itself, lead from the day after, compliance
 * from the seventh day after; no quiet days; a daily digest; a care case is kept for three years, 14 days are given to an
 * evaluation without a day, figures are checked 14 days before 15 January.
 * `houseSettings({ reminders: { prompt: { thenEvery: 2 } }, readings: { promptTargetWorkingDays: 2 } })`
 * @throws INVALID_INPUT for an unknown key or a wrong value, UNKNOWN_READING for an unknown reading or choice.
 */
export function houseSettings(overrides: unknown = {}): HouseSettings {
  const { readings = {}, ...settings } = parseInput(settingsSchema, overrides);
  for (const version of VERSIONS) readingsOf(version, readings);
  return { ...settings, readings: readings as Partial<Readings> };
}
