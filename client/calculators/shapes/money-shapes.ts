import { z } from 'zod';
import type { Amount, DerivationStep } from '../../../domain/decision';
import type { Cents, FullTimeEquivalent } from '../../../domain/money';
import { usedReadingSchema } from './basis-shapes';

/** An amount in an answer. */
export const centsSchema = z.number().int().describe('Euro cents.') as unknown as z.ZodType<Cents>;

/** A share of full-time work in an answer, or several added up. */
export const shareSchema = z
  .number()
  .int()
  .describe('Ten-thousandths of full-time work: 7500 is 0.75 VZÄ.') as unknown as z.ZodType<FullTimeEquivalent>;

/** One line of a computation. */
export const derivationStepSchema: z.ZodType<DerivationStep> = z.strictObject({
  step: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** An amount a year with its way. */
export const amountSchema: z.ZodType<Amount> = z.strictObject({
  perYear: centsSchema,
  inferred: z.boolean().describe('The guideline does not name the rate (3.2 c, Q1).'),
  derivation: z.array(derivationStepSchema),
  readings: z.array(usedReadingSchema),
});
