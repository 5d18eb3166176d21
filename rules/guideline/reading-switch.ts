import type { Fault } from '../../domain/errors';
import type { Provision, ReadingNumber, UsedReading } from '../../domain/guideline';

/** Where a question of reading stands in the text. */
interface Question {
  readonly number: ReadingNumber;
  readonly provision: Provision;
}

/** A question with named answers. One choice only: the others need facts that no entity carries. */
export interface ChoiceSwitch extends Question {
  readonly choices: readonly string[];
  readonly default: string;
}

/** A question answered by a whole number from `min` to `max`, or by the word `orElse`. */
export interface NumberSwitch extends Question {
  readonly unit: 'euros' | 'days' | 'workingDays' | 'months';
  readonly min: number;
  readonly max: number;
  readonly orElse?: string;
  readonly default: number | string;
}

export type ReadingSwitch = ChoiceSwitch | NumberSwitch;

/** What a switch can be set to. */
export type SwitchValue<Switch> = Switch extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Switch extends { readonly orElse: infer Word }
    ? number | Word
    : number;

/** A question that is answered once for all: nobody can set it. */
export interface FixedReading extends UsedReading {
  readonly provision: Provision;
}

/** The fault of a value that the switch does not know, or null. It names the choices; a range reads `1 … 30`. */
export function faultOf(key: string, given: ReadingSwitch, value: unknown): Fault | null {
  if (accepts(given, value)) return null;
  return { code: 'UNKNOWN_READING', field: `readings.${key}`, value, details: { choices: choicesOf(given) } };
}

function accepts(given: ReadingSwitch, value: unknown): boolean {
  if ('choices' in given) return given.choices.some((choice) => choice === value);
  if (typeof value === 'string') return value === given.orElse;
  return Number.isSafeInteger(value) && Number(value) >= given.min && Number(value) <= given.max;
}

function choicesOf(given: ReadingSwitch): readonly string[] {
  if ('choices' in given) return given.choices;
  return [`${given.min} … ${given.max}`, ...(given.orElse === undefined ? [] : [given.orElse])];
}
