import { z } from 'zod';
import { dateField, identifier, wholeNumber } from '../fields';
import { changeSchema, endSchema } from './change';
import { refineOrder } from './day-order';
import { exclusionSchema } from './exclusion';
import { applicationSchema, hiredSchema, startedSchema } from './hire';
import { noticeSentSchema, onboardingEventSchemas } from './onboarding-events';
import { noticeOfChangeSchema, proofSchemas } from './proofs';
import { supplementSchema } from './qualification';

/** What each event of an employment says. A field left out is unknown, not "no". */
export const employmentEventSchemas = {
  applied: applicationSchema,
  hired: hiredSchema,
  started: startedSchema,
  qualificationProved: supplementSchema,
  ...onboardingEventSchemas,
  requalificationBegun: proofSchemas['3.3.2-requalification-begun'],
  proofOfBeginningReceived: proofSchemas['3.3.2-proof-of-beginning'],
  proofOfBeginningForwarded: proofSchemas['3.3.2-proof-of-beginning-to-authority'],
  proofOfCompletionReceived: proofSchemas['3.3.2-proof-of-completion'],
  proofOfCompletionForwarded: proofSchemas['3.3.2-proof-of-completion-to-authority'],
  noticeOfNewStaffReceived: proofSchemas['4.3-notice-of-new-staff'],
  exclusionDecided: exclusionSchema,
  changed: changeSchema,
  ended: endSchema,
  noticeOfChangeReceived: noticeOfChangeSchema,
  noticeSent: noticeSentSchema,
  /** A fact from the grant: the period in which the post is funded (3.3.3 counts back from its first day). */
  grantPeriodSet: z
    .strictObject({ on: dateField, grant: identifier, from: dateField, to: dateField })
    .superRefine(refineOrder('from', 'to')),
  /** A fact from elsewhere: an absence of this person, or an absence in which this person stands in. */
  linked: z.strictObject({ on: dateField, entity: identifier, as: z.enum(['absence', 'replacement']) }),
  /** A fact from an absence of this person: its first day, and how many days it has lasted or is foreseen to last. */
  absenceRecorded: z.strictObject({
    on: dateField,
    absence: identifier,
    from: dateField,
    days: wholeNumber(0, 3_660),
  }),
} as const;
