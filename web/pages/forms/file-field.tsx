import { controlAttributes, FieldFrame, type FieldProps } from './field-frame';

/**
 * A document to hand in. A browser never sends it a second time by itself: the hint says so after an error.
 * The last field of its form: what stands before it can be read even when the document is too large.
 */
export function FileField({ endings, ...props }: FieldProps & { endings: readonly string[] }) {
  const accept = endings.map((ending) => `.${ending}`).join(',');
  return (
    <FieldFrame {...props}>
      <input {...controlAttributes(props)} class="kern-form-input__input" type="file" accept={accept} />
    </FieldFrame>
  );
}
