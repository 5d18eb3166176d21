import type { Fault } from '../domain/errors';
import { CLI } from '../texts/cli';
import { errorSentence } from '../texts/errors';
import { faultFieldLabel } from '../texts/field-label';

const LABEL_COLUMNS = 8;
const LONGEST_VALUE = 200;

/** A fault as a block of lines: code, field, value as given, what is wrong, what helps. */
export function faultBlock(fault: Fault): string {
  const { sentence, fix } = errorSentence(fault);
  return [
    fault.code,
    ...(fault.field ? [labelled(CLI.fields.field, fieldWithPath(fault.field, fault.form))] : []),
    ...(fault.value === undefined ? [] : [labelled(CLI.fields.value, written(fault.value))]),
    labelled(CLI.fields.error, sentence),
    labelled(CLI.fields.fix, fix),
  ].join('\n');
}

/** A line of a block: indented, label, text. */
export function labelled(label: string, text: string): string {
  return `  ${`${label}:`.padEnd(LABEL_COLUMNS)} ${text}`;
}

function fieldWithPath(path: string, form: string | undefined): string {
  const label = faultFieldLabel(path, form);
  return label === path ? path : `${label} (${path})`;
}

function written(value: unknown): string {
  // JSON has no word for a number that is none, or without end.
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)} …` : text;
}
