import type { Fault } from '../../../domain/errors';
import { errorSentence } from '../../../texts/errors';
import { FORMS } from '../../../texts/pages';

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

/** All faults in words: the value is named as it was typed, the remedy as the form understands it. */
export function allFaults(form: FormState): readonly FormFault[] {
  return form.faults.map((fault) => {
    const field = fault.field ?? '';
    const { sentence, fix } = errorSentence(asTyped(form, fault));
    return { field, sentence, fix: fault.code === 'INVALID_DATE' ? FORMS.dateFix : fix };
  });
}

function asTyped(form: FormState, fault: Fault): Fault {
  const value = form.values[fault.field ?? ''];
  // A list of permitted ids or a data type helps in a file, not in a form that shows the choices.
  const details = fault.code === 'REQUIRED_FIELD' ? undefined : fault.details;
  return { ...fault, value: value === undefined || value === '' ? fault.value : value, details };
}
