import { z } from 'zod';
import { dateField, moneyField, shareField, text } from '../fields';
import type { FullTimeEquivalent } from '../money';

/** How long work was agreed for (Q7: short-term work is marginal under SGB IV 8 I Nr. 2 as well, only a warning here). */
const CONTRACT_KINDS = ['permanent', 'fixed-term', 'short-term'] as const;

/** Which municipalities share a post, and how. */
export const municipalitiesField = z
  .array(z.strictObject({ name: text(120), share: shareField }))
  .min(1)
  .max(40);

/** The contract of a post: share of full-time work, where, and for what pay. Municipalities add up to the share. */
export const contractSchema = z
  .strictObject({
    kind: z.enum(CONTRACT_KINDS).optional(),
    /** First day of the contract, which may lie before the first day of work (Q36). */
    from: dateField.optional(),
    fullTimeEquivalent: shareField,
    municipalities: municipalitiesField,
    monthlyPay: moneyField,
    placeOfWork: text(200).optional(),
  })
  .superRefine(refineShares);

interface Shares {
  readonly fullTimeEquivalent?: FullTimeEquivalent | undefined;
  readonly municipalities?: readonly { readonly share: FullTimeEquivalent }[] | undefined;
}

/** A refinement: the shares of the municipalities add up to the share of the post, as far as both are stated. */
export function refineShares({ fullTimeEquivalent, municipalities }: Shares, context: z.core.$RefinementCtx): void {
  if (fullTimeEquivalent === undefined || municipalities === undefined) return;
  const sum = municipalities.reduce((total, { share }) => total + share, 0);
  if (sum === fullTimeEquivalent) return;
  context.addIssue({
    code: 'custom',
    path: ['municipalities'],
    input: sum / 10_000,
    params: { code: 'SHARES_DO_NOT_ADD_UP', sum: sum / 10_000, expected: fullTimeEquivalent / 10_000 },
  });
}
