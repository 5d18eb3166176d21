import type { z } from 'zod';

/** Days of a form by the names of their fields. */
type Days<Name extends string> = { readonly [Field in Name]?: string | undefined };

/**
 * A check that one day of a form does not lie after another; a day left out is not compared.
 * `z.strictObject({ sentOn, receivedOn }).superRefine(notAfter('sentOn', 'receivedOn'))` refuses with DATE_ORDER.
 */
export function notAfter<Name extends string>(earlier: Name, later: Name) {
  return (value: Days<Name>, context: Pick<z.core.$RefinementCtx, 'addIssue'>): void => {
    const day = value[earlier];
    const latest = value[later];
    if (day !== undefined && latest !== undefined && day > latest)
      context.addIssue({ code: 'custom', path: [earlier], input: day, params: { code: 'DATE_ORDER', latest } });
  };
}
