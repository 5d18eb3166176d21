import { controlAttributes, FieldFrame, type FieldProps } from './field-frame';

/** A document to hand in. A browser never sends it a second time by itself: the hint says so after an error. */
export function FileField(props: FieldProps) {
  return (
    <FieldFrame {...props}>
      <input {...controlAttributes(props)} class="kern-form-input__input" type="file" />
    </FieldFrame>
  );
}
