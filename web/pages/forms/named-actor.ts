import type { Fault } from '../../../domain/errors';
import type { Organisation, Person } from '../../dependencies';
import type { FormState } from './form-state';

/** The form with faults that name the acting person and the organisation as its choices do, not by their ids. */
export function namingActor(
  form: FormState,
  people: readonly Person[],
  organisations: readonly Organisation[],
): FormState {
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: unknown) =>
    list.find((one) => one.id === id)?.name ?? id;
  const named = (fault: Fault): Fault => {
    if (fault.field !== 'actor') return fault;
    const { organisation } = fault.details ?? {};
    return {
      ...fault,
      value: nameOf(people, fault.value),
      details: {
        ...fault.details,
        ...(organisation !== undefined && { organisation: nameOf(organisations, organisation) }),
      },
    };
  };
  return { ...form, faults: form.faults.map(named) };
}
