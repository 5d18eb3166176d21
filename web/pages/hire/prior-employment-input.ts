import type { Fault } from '../../../domain/errors';
import { filledRows } from '../forms/form-fields';

/** Name of the choice whether there was any earlier employment in the field; left open, nothing is said of it. */
export const PRIOR_EMPLOYMENT_FIELD = 'priorEmploymentInField';

/** The list of its pieces. */
export const PRIOR_EMPLOYMENT_LIST = 'qualification.priorEmployment';

type Values = Readonly<Record<string, string>>;

/** The input of a form with its answer on earlier employment: "no" is an empty list, "yes" wants a first piece. */
export function withPriorEmployment(input: unknown, values: Values): unknown {
  const answer = values[PRIOR_EMPLOYMENT_FIELD];
  if (filledRows(values, PRIOR_EMPLOYMENT_LIST) > 0 || (answer !== 'yes' && answer !== 'no')) return input;
  const { qualification, ...rest } = input as { readonly qualification?: object };
  return { ...rest, qualification: { ...qualification, priorEmployment: answer === 'no' ? [] : [{}] } };
}

/** What is wrong where somebody says "none" and yet fills in a piece. */
export function priorEmploymentFaults(values: Values): readonly Fault[] {
  const contradicts = values[PRIOR_EMPLOYMENT_FIELD] === 'no' && filledRows(values, PRIOR_EMPLOYMENT_LIST) > 0;
  return contradicts
    ? [{ code: 'INVALID_CHOICE', field: PRIOR_EMPLOYMENT_FIELD, value: 'no', details: { reason: 'contradiction' } }]
    : [];
}
