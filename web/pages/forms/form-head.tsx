import { newRequestId, REQUEST_ID_FIELD } from './checked-form';
import { type FormState, typed } from './form-state';

/**
 * What stands at the head of every form: its request id, and the button that the Enter key presses.
 * Without it, Enter would press the first visible button, which may only add a row.
 */
export function FormHead({ form }: { form: FormState }) {
  return (
    <>
      <input type="hidden" name={REQUEST_ID_FIELD} value={requestIdOf(form)} />
      <button type="submit" hidden />
    </>
  );
}

/** A new one where the one sent cannot be a request id: nobody sees the field, so nobody could mend it. */
function requestIdOf(form: FormState): string {
  const unusable = form.faults.some(({ code, field }) => code === 'INVALID_TEXT' && field === REQUEST_ID_FIELD);
  return unusable ? newRequestId() : typed(form, REQUEST_ID_FIELD);
}
