import { z } from '@hono/zod-openapi';
import { FINDING_STATUSES, OUTCOMES, RULE_EFFECTS } from '../../../domain/decision';
import { readingSchema } from './duty-schema';

const findingSchema = z
  .strictObject({
    rule: z.string(),
    provision: z.string(),
    inventoryRow: z.string(),
    status: z.enum(FINDING_STATUSES),
    effect: z.enum(RULE_EFFECTS),
    compared: z.array(
      z.strictObject({ fact: z.string(), operator: z.string(), expected: z.unknown(), actual: z.unknown() }),
    ),
    missing: z.array(z.string()),
    /** Numbers of the questions; the receipt holds the answers. */
    readings: z.array(z.string()),
  })
  .openapi('Finding');

const amountSchema = z
  .strictObject({
    /** Euro cents. */
    perYear: z.int(),
    inferred: z.boolean(),
    derivation: z.array(
      z.strictObject({ step: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
    ),
    readings: z.array(readingSchema),
  })
  .openapi('Amount');

/** What the rules propose, with everything needed to decide again. */
export const decisionSchema = z
  .strictObject({
    subject: z.literal('employment'),
    outcome: z.enum(OUTCOMES),
    findings: z.array(findingSchema),
    missing: z.array(z.string()),
    amount: amountSchema.nullable(),
    receipt: z.strictObject({
      guideline: z.string(),
      ruleSet: z.string(),
      engine: z.string(),
      facts: z.string(),
      readings: z.array(readingSchema),
    }),
  })
  .openapi('Decision');
