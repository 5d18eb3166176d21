import { z } from 'zod';
import { notAfter } from './date-order';
import { dateField, identifier, text } from './fields';

/**
 * What the integration plan has to hold, in the order of 5.8.1: personal details; what matters for placement;
 * qualifications and competences; vocational goals; individual development; binding steps, goals and fulfilment.
 */
export const PLAN_BLOCKS = [
  'personalDetails',
  'placementInformation',
  'qualifications',
  'vocationalGoals',
  'individualDevelopment',
  'bindingSteps',
] as const;
export type PlanBlock = (typeof PLAN_BLOCKS)[number];

/** Why no plan came about (5.8.2): a category only; the reasons themselves stand in the written record. */
export const NO_PLAN_REASONS = [
  'declined',
  'consentRefused',
  'notReached',
  'movedAway',
  'noNeed',
  'otherPlan',
  'other',
] as const;

const blocks = z
  .array(z.enum(PLAN_BLOCKS))
  .max(PLAN_BLOCKS.length)
  .refine((given) => new Set(given).size === given.length, {
    params: { code: 'INVALID_CHOICE', choices: PLAN_BLOCKS },
  });

/** 5.8.1, last indent. Left out: unknown. */
const binding = {
  /** The steps are agreed in writing. */
  writtenAgreement: z.boolean().optional(),
  /** The plan says of each step who is responsible. */
  stepsWithOwner: z.boolean().optional(),
};

/** Whether the plan holds data on health, origin or belief (GDPR 9), such as a health certificate. Left out: unknown. */
const sensitive = { specialCategories: z.boolean().optional() };

/** Who is to take an agreed step (5.8.1: the responsibility is documented). */
export const STEP_RESPONSIBLE = ['client', 'integrationManager', 'third'] as const;
export type StepResponsible = (typeof STEP_RESPONSIBLE)[number];

const step = { step: identifier, on: dateField };

/** What a plan's events say, without its contents: days, which blocks are filled, yes or no. */
export const planEventSchemas = {
  planAgreed: z.strictObject({
    on: dateField,
    /** Version of the county's standardised plan that was used (5.8.3), `other` for another form. Left out: unknown. */
    templateVersion: text(60).optional(),
    blocks,
    ...binding,
    ...sensitive,
  }),
  legacyPlanAdopted: z
    .strictObject({
      on: dateField,
      /** The day on which the earlier plan was written (5.8.4). */
      planDate: dateField,
      missingBlocks: blocks,
      ...binding,
      ...sensitive,
    })
    .superRefine(notAfter('planDate', 'on')),
  planReviewed: z.strictObject({
    on: dateField,
    /** Blocks that were filled on this occasion. */
    addedBlocks: blocks.optional(),
    ...binding,
  }),
  agreementAligned: z.strictObject({ on: dateField, with: z.enum(['jobcenter', 'employmentAgency']) }),
  agreementDutyExplained: z.strictObject({ on: dateField }),
  stepAgreed: z
    .strictObject({
      ...step,
      /** Left out: unknown. */
      by: z.enum(STEP_RESPONSIBLE).optional(),
      /** The day by which it is to be taken, as agreed. */
      until: dateField.optional(),
    })
    .superRefine(notAfter('on', 'until')),
  stepFulfilled: z.strictObject(step),
  stepMissed: z.strictObject(step),
  planNotReached: z.strictObject({ on: dateField }),
  noPlanRecorded: z.strictObject({ on: dateField, reason: z.enum(NO_PLAN_REASONS) }),
} as const;
