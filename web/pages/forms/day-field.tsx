import { FORMS } from '../../../texts/pages';
import { fieldLabel } from '../../../texts/vocabulary';
import type { FormState } from './form-state';
import { TextField } from './text-field';

interface DayFieldProps {
  readonly form: FormState;
  readonly name: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly autofocus?: boolean;
}

/** A calendar day as officials write it, `01.08.2026`. */
export function DayField({ form, name, hint = FORMS.dateHint, optional, autofocus = false }: DayFieldProps) {
  return (
    <TextField
      form={form}
      name={name}
      label={fieldLabel(name)}
      hint={hint}
      optional={optional}
      width="short"
      inputMode="numeric"
      maxLength={10}
      autofocus={autofocus}
    />
  );
}
