import type { Fault } from '../../domain/errors';
import type { Provision, ReadingNumber, UsedReading } from '../../domain/guideline';
import { isLegalDate } from '../../domain/legal-date';

/** Where a question of reading stands in the text. */
interface Question {
  readonly number: ReadingNumber;
  readonly provision: Provision;
}

/** A question with named answers. `proposed` marks those that are Fristwerk's own suggestions beside the usual ones. */
export interface ChoiceSwitch extends Question {
  readonly choices: readonly string[];
  readonly proposed?: readonly string[];
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

/** A question answered by a list: subjects of study, or days of the year written `MM-DD`. */
export interface ListSwitch extends Question {
  readonly entries: 'text' | 'dayOfYear';
  readonly maxEntries: number;
  readonly default: readonly string[];
}

export type ReadingSwitch = ChoiceSwitch | NumberSwitch | ListSwitch;

/** What a switch can be set to. */
export type SwitchValue<Switch> = Switch extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Switch extends { readonly entries: string }
    ? readonly string[]
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

/** What a switch can be set to, as people read it: named answers, a range, or the shape of a list's entries. */
export function choicesOf(given: ReadingSwitch): readonly string[] {
  if ('choices' in given) return given.choices;
  if ('entries' in given) return [given.entries === 'text' ? '[…]' : '[MM-TT, …]'];
  return [`${given.min} … ${given.max}`, ...(given.orElse === undefined ? [] : [given.orElse])];
}

function accepts(given: ReadingSwitch, value: unknown): boolean {
  if ('choices' in given) return given.choices.some((choice) => choice === value);
  if ('entries' in given) return isListFor(given, value);
  if (typeof value === 'string') return value === given.orElse;
  return Number.isSafeInteger(value) && Number(value) >= given.min && Number(value) <= given.max;
}

function isListFor({ entries, maxEntries }: ListSwitch, value: unknown): boolean {
  if (!Array.isArray(value) || value.length > maxEntries || new Set(value).size !== value.length) return false;
  return value.every(entries === 'text' ? isName : isDayOfYear);
}

function isName(entry: unknown): boolean {
  return typeof entry === 'string' && entry.trim() === entry && entry.length > 0 && entry.length <= 200;
}

/** 29 February is none: it would be missing in most years. */
function isDayOfYear(entry: unknown): boolean {
  return typeof entry === 'string' && isLegalDate(`2001-${entry}`);
}
