import { z } from '@hono/zod-openapi';
import { ENTITY_TYPES } from '../../../domain/case-event';
import { BOUNDS, DECISION_PARTS, FINDING_STATUSES, OUTCOMES, RULE_EFFECTS } from '../../../domain/decision';
import { readingSchema } from './duty-schema';

const findingSchema = z
  .strictObject({
    rule: z.string(),
    provision: z.string(),
    /** The question beside the main one on which it bears. */
    part: z.enum(DECISION_PARTS).optional(),
    status: z.enum(FINDING_STATUSES),
    /** Absent where the rule is fulfilled. */
    effect: z.enum(RULE_EFFECTS).optional(),
    personDecides: z.literal(true).optional(),
    compared: z.array(
      z.strictObject({
        fact: z.string(),
        /** Absent, with `expected`, where a choice that was asked for was found. */
        operator: z.string().optional(),
        expected: z.unknown().optional(),
        actual: z.unknown(),
      }),
    ),
    /** Absent where nothing is missing. */
    missing: z.array(z.string()).optional(),
    /** Numbers of the questions, if any; the receipt holds the answers. */
    readings: z.array(z.string()).optional(),
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
    subject: z.enum(ENTITY_TYPES),
    /** Of the main question. */
    outcome: z.enum(OUTCOMES),
    /** Of each question beside it. */
    parts: z.partialRecord(z.enum(DECISION_PARTS), z.enum(OUTCOMES)).optional(),
    findings: z.array(findingSchema),
    missing: z.array(z.string()),
    /** The fewest changes that together would lift a refusal or a review. */
    nearestFix: z
      .array(z.strictObject({ fact: z.string(), bound: z.enum(BOUNDS), value: z.unknown(), actual: z.unknown() }))
      .optional(),
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
