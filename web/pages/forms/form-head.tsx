import { REQUEST_ID_FIELD } from './checked-form';
import { type FormState, typed } from './form-state';

/**
 * What stands at the head of every form: its request id, and the button that the Enter key presses.
 * Without it, Enter would press the first visible button, which may only add a row.
 */
export function FormHead({ form }: { form: FormState }) {
  return (
    <>
      <input type="hidden" name={REQUEST_ID_FIELD} value={typed(form, REQUEST_ID_FIELD)} />
      <button type="submit" hidden />
    </>
  );
}
