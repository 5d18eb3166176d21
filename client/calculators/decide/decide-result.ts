import { z } from 'zod';
import { ENTITY_TYPES } from '../../../domain/case-event';
import {
  BOUNDS,
  DECISION_PARTS,
  type Decision,
  type FactChange,
  FINDING_STATUSES,
  type Finding,
  OUTCOMES,
  RULE_EFFECTS,
} from '../../../domain/decision';
import { readingNumberSchema, usedReadingSchema } from '../shapes/basis-shapes';
import { amountSchema } from '../shapes/money-shapes';

/** What a fact can be; null is unknown. */
const factValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

const finding = z.strictObject({
  rule: z.string(),
  provision: z.string(),
  part: z.enum(DECISION_PARTS).optional().describe('The question beside the main one on which it bears.'),
  status: z.enum(FINDING_STATUSES).describe('notAssessable: a fact is missing; unknown is never "no".'),
  effect: z.enum(RULE_EFFECTS).optional().describe('What follows where the rule is not fulfilled.'),
  personDecides: z.literal(true).optional(),
  compared: z.array(
    z.strictObject({
      fact: z.string(),
      operator: z.string().optional(),
      expected: factValue.optional(),
      actual: factValue,
    }),
  ),
  missing: z.array(z.string()).optional(),
  readings: z.array(readingNumberSchema).optional(),
}) as unknown as z.ZodType<Finding>;

const factChange = z.strictObject({
  fact: z.string(),
  bound: z.enum(BOUNDS),
  value: factValue,
  actual: factValue,
}) as unknown as z.ZodType<FactChange>;

const receipt = z.strictObject({
  guideline: z.string(),
  ruleSet: z.string(),
  engine: z.string(),
  facts: z.string(),
  readings: z.array(usedReadingSchema),
});

/** The shape of a decision. */
export const decideResultSchema = z.strictObject({
  subject: z.enum(ENTITY_TYPES),
  outcome: z.enum(OUTCOMES).describe('Of the main question. review and not_eligible are proposals: a person decides.'),
  parts: z
    .partialRecord(z.enum(DECISION_PARTS), z.enum(OUTCOMES))
    .optional()
    .describe('Of each question beside it: plan data (5.6 to 5.8.1), an earlier plan (5.8.4), disclosure (6).'),
  findings: z.array(finding).describe('In the order of the guideline.'),
  missing: z.array(z.string()).describe('Facts that would have to be known.'),
  nearestFix: z.array(factChange).optional().describe('The fewest changes that together would lift the outcome.'),
  amount: amountSchema.nullable(),
  receipt,
}) as unknown as z.ZodType<Decision>;
