import { fieldLabel } from '../../../texts/vocabulary';
import type { FieldProps } from './field-frame';
import { TextField } from './text-field';

/** What a short field is told; its label follows from its name. */
export interface ShortFieldProps extends Omit<FieldProps, 'label'> {
  readonly autofocus?: boolean;
}

/** A day or a number, typed into one short line. */
export function ShortField(props: ShortFieldProps & { inputMode: 'numeric' | 'decimal'; maxLength: number }) {
  return <TextField {...props} label={fieldLabel(props.name)} width="short" />;
}
