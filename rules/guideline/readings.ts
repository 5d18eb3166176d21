import { type Fault, FristwerkError } from '../../domain/errors';
import type { ReadingNumber, UsedReading } from '../../domain/guideline';
import type { SWITCHES } from './2017-09-01/switches';
import type { Guideline } from './guideline';
import { faultOf, type ReadingSwitch, type SwitchValue } from './reading-switch';

/** The switches that the rules know; every version of the guideline answers each of them. */
export type ReadingKey = keyof typeof SWITCHES;

/** The answer to every switch. */
export type Readings = { readonly [Key in ReadingKey]: SwitchValue<(typeof SWITCHES)[Key]> };

/** The switches of a version, each with its default. */
export type Switches = { readonly [Key in ReadingKey]: ReadingSwitch };

/** A version of the guideline together with a county's answers to its questions. */
export interface LegalBasis {
  readonly guideline: Guideline;
  readonly readings: Readings;
}

type WithSwitches = Pick<Guideline, 'switches'>;

/**
 * The readings of a county: the version's defaults, save what the county sets, e.g. `{ trainingRoll: 'off' }`.
 * @throws UNKNOWN_READING with one fault for each unknown key or value, naming the choices.
 */
export function readingsOf({ switches }: WithSwitches, overrides: unknown = {}): Readings {
  const faults = faultsIn(switches, overrides);
  if (faults.length > 0) throw new FristwerkError('UNKNOWN_READING', { faults });
  const defaults = Object.fromEntries(Object.entries(switches).map(([key, { default: value }]) => [key, value]));
  return { ...defaults, ...(overrides as Partial<Readings>) } as Readings;
}

/** One switch as used for a result. */
export function usedReading(key: ReadingKey, { guideline, readings }: LegalBasis): UsedReading {
  return { number: guideline.switches[key].number, key, value: readings[key] };
}

/** All answers to the questions named, in the order given: `usedReadings(['Q14', 'Q39'], basis)`. */
export function usedReadings(numbers: readonly ReadingNumber[], basis: LegalBasis): readonly UsedReading[] {
  const known = answersOf(basis);
  return [...new Set(numbers)].flatMap((number) => known.get(number) ?? []);
}

type Answers = ReadonlyMap<ReadingNumber, readonly UsedReading[]>;

/** Both are frozen once used; each duty that is derived asks for the same answers again. */
const ANSWERS = new WeakMap<Readings, { readonly guideline: Guideline; readonly answers: Answers }>();

function answersOf(basis: LegalBasis): Answers {
  const { guideline, readings } = basis;
  const kept = ANSWERS.get(readings);
  if (kept?.guideline === guideline) return kept.answers;
  const answers = new Map<ReadingNumber, UsedReading[]>();
  const note = (used: UsedReading) => answers.set(used.number, [...(answers.get(used.number) ?? []), used]);
  for (const key of Object.keys(guideline.switches) as ReadingKey[]) note(usedReading(key, basis));
  for (const { number, key, value } of guideline.fixedReadings) note({ number, key, value });
  ANSWERS.set(readings, { guideline, answers });
  return answers;
}

function faultsIn(switches: Switches, overrides: unknown): readonly Fault[] {
  const choices = Object.keys(switches);
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides))
    return [{ code: 'UNKNOWN_READING', field: 'readings', value: overrides, details: { choices } }];
  return Object.entries(overrides).flatMap(([key, value]): readonly Fault[] | Fault => {
    if (!Object.hasOwn(switches, key))
      return [{ code: 'UNKNOWN_READING', field: `readings.${key}`, value, details: { reason: 'key', choices } }];
    return faultOf(key, switches[key as ReadingKey], value) ?? [];
  });
}
