import { controlAttributes, FieldFrame, type FieldProps } from './field-frame';
import { faultsAt, typed } from './form-state';

interface TextFieldProps extends FieldProps {
  /** `short` for days and amounts, `long` for names and places. */
  readonly width?: 'short' | 'long';
  readonly inputMode?: 'numeric' | 'decimal' | 'text';
  readonly maxLength?: number;
  readonly autofocus?: boolean;
}

/** One line of text. Days and amounts are typed too, so that an impossible one is kept and named. */
export function TextField(props: TextFieldProps) {
  const { form, name, width = 'long', inputMode = 'text', maxLength = 200, autofocus = false } = props;
  const look = faultsAt(form, name).length > 0 ? ' kern-form-input__input--error' : '';
  return (
    <FieldFrame {...props}>
      <input
        {...controlAttributes(props)}
        class={`kern-form-input__input fw-input--${width}${look}`}
        type="text"
        inputmode={inputMode}
        maxlength={maxLength}
        autocomplete="off"
        autofocus={autofocus}
        value={typed(form, name)}
      />
    </FieldFrame>
  );
}
