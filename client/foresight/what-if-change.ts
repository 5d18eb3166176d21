import { FristwerkError } from '../../domain/errors';
import type { ReadingNumber, ReadingValue } from '../../domain/guideline';
import { type HouseSettings, houseSettings } from '../../rules/duties/house-settings';
import { type ReadingKey, type Readings, readingsOf } from '../../rules/guideline/readings';
import { latestGuideline } from '../../rules/guideline/versions';
import type { OneOffHoliday } from '../../rules/periods/calendar';
import { withOverrides } from '../calculators/overrides';

/** What is tried out. Everything left out stays as it is in force. */
export interface WhatIfChange {
  /** Answers as on the command line: `Q14.trainingPeriodStart=187_2` or `trainingPeriodStart=187_2`. */
  readonly readings?: readonly string[];
  /** Holidays of one year only, added to those that the house has set. */
  readonly holidays?: readonly { readonly day: string; readonly name: string }[];
  /** Whole house settings in the place of those in force; readings and holidays go on top of them. */
  readonly settings?: unknown;
}

/** An answer that differs from the one in force. */
export interface ChangedReading {
  readonly number: ReadingNumber;
  readonly key: string;
  readonly from: ReadingValue;
  readonly to: ReadingValue;
}

/**
 * The settings that a change would bring.
 * @param inForce the house settings in force, unchecked JSON as the store keeps them
 * @throws UNKNOWN_READING with the choices for an unknown question or answer, or a number that is not the question's;
 *   INVALID_INPUT for other settings
 */
export function changedSettings(inForce: unknown, change: WhatIfChange): HouseSettings {
  const base = group(change.settings ?? inForce);
  const { readings } = group(
    withOverrides({ readings: base.readings }, { readings: change.readings?.map(withoutNumber) }),
  );
  const holidays = [...list(base.oneOffHolidays), ...(change.holidays ?? [])];
  return houseSettings({
    ...base,
    ...(readings === undefined ? {} : { readings }),
    ...(holidays.length === 0 ? {} : { oneOffHolidays: holidays }),
  });
}

/** Which answers differ between two settings, in the order of the questions. */
export function changedReadings(before: HouseSettings, after: HouseSettings): readonly ChangedReading[] {
  const guideline = latestGuideline();
  const [from, to] = [before, after].map(({ readings }) => readingsOf(guideline, readings)) as [Readings, Readings];
  return (Object.keys(guideline.switches) as ReadingKey[])
    .filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]))
    .map((key) => ({ number: guideline.switches[key].number, key, from: from[key], to: to[key] }));
}

/** Holidays that are new, and those that would be gone. */
export function changedHolidays(before: HouseSettings, after: HouseSettings): readonly OneOffHoliday[] {
  const days = (holidays: readonly OneOffHoliday[]) => new Set(holidays.map(({ day }) => day));
  const [old, now] = [days(before.oneOffHolidays), days(after.oneOffHolidays)];
  return [
    ...after.oneOffHolidays.filter(({ day }) => !old.has(day)),
    ...before.oneOffHolidays.filter(({ day }) => !now.has(day)),
  ];
}

const NUMBERED = /^(Q\d+)\.([^=]*)(=.*)?$/;

function withoutNumber(pair: string): string {
  const [, number, key = '', answer = ''] = NUMBERED.exec(pair) ?? [];
  if (number === undefined) return pair;
  const { switches } = latestGuideline();
  const known = Object.hasOwn(switches, key) ? switches[key as ReadingKey] : undefined;
  if (known?.number === number) return `${key}${answer}`;
  const choices = Object.entries(switches).map(([name, { number: q }]) => `${q}.${name}`);
  const details = { reason: 'key', choices };
  throw new FristwerkError('UNKNOWN_READING', { field: `readings.${number}.${key}`, value: pair, details });
}

function group(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
