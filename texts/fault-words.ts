import type { Fault } from '../domain/errors';
import { isLegalDate } from '../domain/legal-date';
import { faultFieldLabel } from './field-label';
import { formatDate } from './format';

/** A refusal in German: what is wrong, with which value, and what helps. */
export interface ErrorSentence {
  readonly sentence: string;
  readonly fix: string;
}

/** Where the values stood: in a form, where days and decimals are German, or in a file, an option or an API call. */
export type Medium = 'page' | 'file';

/** Words a refusal for a medium. */
export type ErrorWords = (fault: Fault, medium: Medium) => ErrorSentence;

const LONGEST_VALUE = 80;

const BYTES_IN_MEGABYTE = 1024 * 1024;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Feldern',
  record: 'eine Gruppe von Feldern',
};

/** Subject of a sentence about a field: `Stellenanteil der 1. Gemeinde`, or `Die Eingabe` when no field is named. */
export function subject(fault: Fault): string {
  return fault.field === undefined || fault.field === '' ? 'Die Eingabe' : faultFieldLabel(fault.field, fault.form);
}

/** A value as it was given, in German quotation marks, cut after 80 characters; empty when nothing was given. */
export function quoted(value: unknown): string {
  if (value === undefined || value === '') return '';
  const isPlain = typeof value === 'string' || typeof value === 'number';
  const written = isPlain ? String(value) : (JSON.stringify(value) ?? String(value));
  return ` „${written.length > LONGEST_VALUE ? `${written.slice(0, LONGEST_VALUE)} …` : written}“`;
}

/** A detail as a day (`Mo 30.11.2026`) or as written; `fallback` when the fault does not carry it. */
export function detail(fault: Fault, name: string, fallback = ''): string {
  const value = fault.details?.[name];
  if (value === undefined || value === null) return fallback;
  return isLegalDate(value) ? formatDate(value) : String(value);
}

/** The limit of a size, given in bytes, as people read it: `20 MB`; `fallback` when the fault does not carry it. */
export function megabytes({ details }: Fault, fallback: string): string {
  const bytes = Number(details?.max);
  return Number.isNaN(bytes) ? fallback : `${Math.round(bytes / BYTES_IN_MEGABYTE)} MB`;
}

/** The permitted values as a list: `a, b, c`; `fallback` when the fault carries none. */
export function choices(fault: Fault, fallback: string): string {
  const values = fault.details?.choices;
  return Array.isArray(values) && values.length > 0 ? values.map(String).join(', ') : fallback;
}

/** What should have been there: `eine Zahl`; on a page a yes or no is no `true` or `false`. */
export function expectedType(fault: Fault, medium: Medium): string {
  const expected = String(fault.details?.expected);
  if (expected === 'boolean' && medium === 'page') return 'ja oder nein';
  return TYPE_NAMES[expected] ?? 'ein Wert anderer Art';
}
