import { ERROR_CODES, type Fault, FristwerkError } from '../../../domain/errors';
import { errorSentence } from '../../../texts/errors';
import { fieldLabel } from '../../../texts/field-label';
import type { Spoilt } from './form';

type About = (fault: Fault, at: string) => boolean;

/** What is wrong with the answer to a spoilt input; null where it is refused as it should be. */
export function shortcoming({ path, value }: Spoilt, error: unknown, about: About = isAbout): string | null {
  const at = path.join('.');
  const told = `${at} = ${written(value)}`;
  if (error === undefined) return `${told}: accepted`;
  if (!(error instanceof FristwerkError)) return `${told}: ${String(error)}`;
  const codes = error.faults.map(({ code }) => code);
  if (codes.length === 0 || codes.some((code) => ERROR_CODES[code] >= 500)) return `${told}: ${codes}`;
  if (!error.faults.some((fault) => about(fault, at) || (value === undefined && fault.field === parentOf(path))))
    return `${told}: told of ${error.faults.map(({ field }) => field)}`;
  return error.faults.map(badSentence).find((bad) => bad !== null) ?? null;
}

/** The group in which one of several fields is missing. */
function parentOf(path: Spoilt['path']): string {
  return path.slice(0, -1).join('.');
}

/** The field itself, or one below it. */
function isAbout({ field }: Fault, at: string): boolean {
  if (field === undefined) return false;
  return field === at || field.startsWith(at === '' ? '' : `${at}.`);
}

function badSentence(fault: Fault): string | null {
  const { sentence, fix } = errorSentence(fault);
  // What was given stands in quotation marks and may be anything.
  const text = `${sentence} ${fix}`.replace(/„[^“]*“/g, '');
  const isNamed = !fieldLabel(fault.field ?? '').includes('{n}');
  const isGood = isNamed && sentence.length > 10 && fix.length > 10 && !/undefined|NaN|\[object|null/.test(text);
  return isGood ? null : `${fault.code} ${fault.field}: ${text}`;
}

function written(value: unknown): string {
  const text = typeof value === 'number' || value === undefined ? String(value) : JSON.stringify(value);
  return text.slice(0, 60);
}

/** The field, another day with which it does not agree, or a group around it. */
export function isNear(fault: Fault, at: string): boolean {
  const { code, field } = fault;
  if (field === undefined || field === '') return false;
  return isAbout(fault, at) || code === 'DATE_ORDER' || at.startsWith(`${field}.`);
}
