import { z } from 'zod';
import { CHANNELS } from '../duty';
import { dateField, identifier } from '../fields';
import { equivalenceProof, experience, suitabilityCheck } from './qualification';

/** Certificates of another country whose equivalence is proved (3.2, last sentence). */
export const EQUIVALENT_CERTIFICATES = ['degree', 'schoolCertificate', 'vocationalTraining'] as const;

const { documentedBy, documentedOn } = experience.required().shape;

/** Steps of the onboarding that are recorded one by one; what they say completes the qualification, as a supplement does. */
export const onboardingEventSchemas = {
  /** 3.2 c: the experience was made credible to the employing body, which documents it. */
  experienceDocumented: z.strictObject({ documentedOn, documentedBy, credible: z.boolean() }),
  equivalenceProved: z.strictObject({ provedOn: dateField, of: z.enum(EQUIVALENT_CERTIFICATES), by: equivalenceProof }),
  /** 3.5: that the person was checked, how, and whether anything was found; never its content (Q18). */
  suitabilityChecked: suitabilityCheck,
  /** A booking is no beginning (3.3.2). */
  requalificationBooked: z.strictObject({ bookedOn: dateField }),
  /** The course was given up before its end: it leads to no certificate (3.2 c). */
  requalificationBrokenOff: z.strictObject({ on: dateField }),
} as const;

/**
 * 4.3, 4.4: a notice left the house. Sending and arrival are kept apart, arrival decides (Q39). `of` names the change told
 * of, by the event that recorded it.
 */
export const noticeSentSchema = z
  .strictObject({
    notice: z.enum(['newStaff', 'change']),
    of: identifier.optional(),
    sentOn: dateField,
    channel: z.enum(CHANNELS).exclude(['inPerson']),
  })
  .superRefine(({ notice, of }, context) => {
    if (notice === 'newStaff' && of !== undefined)
      context.addIssue({ code: 'custom', path: ['of'], input: of, params: { code: 'UNKNOWN_FIELD' } });
  });
