import type { Fault } from '../../../domain/errors';
import { isLegalDate } from '../../../domain/legal-date';
import { errorSentence } from '../../../texts/errors';

/** A form as it is shown: what was typed, and what was wrong with it. */
export interface FormState {
  /** Prefix of the element ids, unique on the page. */
  readonly id: string;
  /** What stands in each field, by dotted name, exactly as typed. */
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
}

/** A fault in words, with the element that it is about. */
export interface FormFault {
  readonly field: string;
  readonly sentence: string;
  readonly fix: string;
}

/** A form that nobody has filled in yet, with defaults from the record. */
export function blankForm(id: string, values: Readonly<Record<string, string>> = {}): FormState {
  return { id, values, faults: [] };
}

/** What stands in a field; empty when nothing was typed. */
export function typed(form: FormState, name: string): string {
  return form.values[name] ?? '';
}

/** Element id of a field: `contract.municipalities.0.name` in form `hire` is `hire-contract-municipalities-0-name`. */
export function elementId(form: FormState, name: string): string {
  return `${form.id}-${name.replaceAll('.', '-')}`;
}

/** The faults of one field, in words. */
export function faultsAt(form: FormState, name: string): readonly FormFault[] {
  return allFaults(form).filter((fault) => fault.field === name);
}

/** All faults in words: the value is named as it was typed, a day that exists with its weekday. */
export function allFaults(form: FormState): readonly FormFault[] {
  return form.faults.map((fault) => ({
    field: fault.field ?? '',
    ...errorSentence(asTyped(form, fault), 'page'),
  }));
}

function asTyped(form: FormState, fault: Fault): Fault {
  const value = form.values[fault.field ?? ''];
  const isToldAsGiven = isLegalDate(fault.value) || fault.field === 'actor';
  return value === undefined || value === '' || isToldAsGiven ? fault : { ...fault, value };
}
