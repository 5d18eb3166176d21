import { type EmploymentDutyId, proofSchemas } from '../../../domain/employment';
import { REQUEST_ID_FIELD } from '../forms/checked-form';
import type { FormFields } from '../forms/form-fields';
import { proofFields } from './proof-fields';

/** Id of a duty's proof form, unique on the page. */
export function proofFormId(duty: string): string {
  return `nachweis-${duty.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

/** The fields that become the proof. */
export function proofInputFields(duty: string): FormFields {
  return Object.fromEntries(proofFields(duty).map(({ name, kind }) => [name, kind]));
}

/** All fields of the form: the proof's, who acts, and the request id. */
export function proofFormFields(duty: string): FormFields {
  return { ...proofInputFields(duty), actor: 'text', [REQUEST_ID_FIELD]: 'text' };
}

/** The schema of a duty's proof; none when a newer version of the table added the duty. */
export function proofSchema(duty: string) {
  return Object.hasOwn(proofSchemas, duty) ? proofSchemas[duty as EmploymentDutyId] : undefined;
}
