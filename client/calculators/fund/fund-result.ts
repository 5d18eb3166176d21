import { z } from 'zod';
import { FINDING_STATUSES } from '../../../domain/decision';
import {
  type ApplicationVolume,
  type FundingStatement,
  QUALIFICATION_TYPES,
  type Reduction,
} from '../../../domain/funding';
import { daySchema, usedReadingSchema } from '../shapes/basis-shapes';
import { centsSchema, derivationStepSchema, shareSchema } from '../shapes/money-shapes';

const missing = z.array(z.string()).describe('What would have to be known.');
const derivation = z.array(derivationStepSchema);
const readings = z.array(usedReadingSchema);
const inferred = z.boolean().describe('It rests on a rate that the guideline does not name (3.2 c, Q1).');
const byType = z.array(z.strictObject({ type: z.enum(QUALIFICATION_TYPES), amount: centsSchema.nullable() }));

const computed = { amount: centsSchema.nullable(), missing, derivation };

const reduction: z.ZodType<Reduction> = z.strictObject({
  ...computed,
  readings,
  proposal: z.literal(true).describe('A person decides on a reduction.'),
  status: z.enum(FINDING_STATUSES),
  days: z.strictObject({ from: daySchema, to: daySchema }).nullable(),
});

const firstApplication: z.ZodType<ApplicationVolume> = z.strictObject({
  status: z.enum(FINDING_STATUSES),
  volume: centsSchema,
  fullTimeEquivalent: shareSchema,
  lacking: z.strictObject({ volume: centsSchema, fullTimeEquivalent: shareSchema }),
  belowFullTime: z.boolean(),
  inferred,
  missing,
  derivation,
  readings,
});

const post = z.strictObject({
  ref: z.string(),
  grant: z.strictObject({ ...computed, readings, inferred, byType }),
  reductions: z.array(reduction),
});

/** The shape of a funding statement. */
export const fundResultSchema: z.ZodType<FundingStatement> = z.strictObject({
  guideline: z.string(),
  posts: z.array(post),
  total: z.strictObject({ ...computed, inferred, byType }),
  reduction: z.strictObject({ ...computed, proposal: z.literal(true) }),
  firstApplication: firstApplication.nullable(),
  readings,
});
