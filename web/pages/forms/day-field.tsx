import { FORMS } from '../../../texts/pages';
import { ShortField, type ShortFieldProps } from './short-field';

/** A calendar day as officials write it, `01.08.2026`. */
export function DayField({ hint = FORMS.dateHint, ...props }: ShortFieldProps) {
  return <ShortField {...props} hint={hint} inputMode="numeric" maxLength={10} />;
}
