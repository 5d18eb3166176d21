import { z } from 'zod';
import { contactSchema } from '../../../domain/contact';
import { notAfter } from '../../../domain/date-order';
import { dateField, wholeNumber } from '../../../domain/fields';
import { BASIS_FIELDS } from '../basis';
import { byField } from '../variants';

/** How figures are shown that leave the house: small ones marked, or left out (3.11.4). */
export const OUTGOING = ['marked', 'suppressed'] as const;
export type Outgoing = (typeof OUTGOING)[number];

const MOST_ENTRIES = 20_000;

const ENTRIES = {
  contacts: z
    .array(contactSchema)
    .max(MOST_ENTRIES)
    .describe('The contacts kept, by references and categories; those outside the period are not counted.'),
  plans: z
    .array(z.strictObject({ on: dateField }))
    .max(MOST_ENTRIES)
    .optional()
    .describe('The day on which each plan was agreed; left out: unknown, not none.'),
  measure: z
    .strictObject({ beganOn: dateField.optional(), laterCollectionImpossible: z.boolean().optional() })
    .optional()
    .describe('What permits estimated contacts (3.11.2): begun before 1 September 2017 and not to be collected later.'),
  outgoing: z.enum(OUTGOING).optional().describe('For what leaves the house: numbers from 1 to 4 marked or left out.'),
} as const;

const period = z.strictObject({ from: dateField, to: dateField }).superRefine(notAfter('from', 'to'));

/** Key figures are asked for of a period (3.11.1) or of a calendar year (3.11.3). */
export const FIGURES_INPUT = byField({
  period: z.strictObject({ period, ...ENTRIES, ...BASIS_FIELDS }),
  year: z.strictObject({ year: wholeNumber(1900, 2100), ...ENTRIES, ...BASIS_FIELDS }),
});

/** What both forms say beside their time. */
export type GivenEntries = { readonly [Key in keyof typeof ENTRIES]?: z.output<(typeof ENTRIES)[Key]> | undefined } & {
  readonly contacts: z.output<typeof ENTRIES.contacts>;
};
