import { z } from 'zod';
import { dateField } from '../fields';

/**
 * 3.5: why a person excluded somebody from the work, or did not. A category only: what a check found is never recorded
 * (Q18).
 */
export const EXCLUSION_REASONS = ['conduct-confirmed', 'conduct-not-confirmed', 'conduct-unrelated'] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** 3.5, heading: the decision of a person, the actor of the event, on the exclusion of somebody from the work. */
export const exclusionSchema = z.strictObject({
  decidedOn: dateField,
  excluded: z.boolean(),
  reason: z.enum(EXCLUSION_REASONS),
});
