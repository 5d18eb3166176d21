import { ShortField, type ShortFieldProps } from './short-field';

/** A number as officials write it: `0,75` or `2.850,50`. */
export function NumberField(props: ShortFieldProps) {
  return <ShortField {...props} inputMode="decimal" maxLength={16} />;
}
