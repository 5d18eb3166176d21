import { z } from 'zod';
import { notAfter } from '../date-order';
import { dateField, referenceField } from '../fields';

/** 3.11.4: personal data leave the house only as sums or under a pseudonym. */
const form = z.enum(['aggregate', 'pseudonymous']);

/** Data for the evaluation of the measure (3.11.4). */
export const evaluationEventSchemas = {
  /** The request's own day where it names one; the text names none. */
  evaluationRequested: z
    .strictObject({
      ref: referenceField,
      requestedOn: dateField,
      dueOn: dateField.optional(),
      rollExcluded: z.boolean().optional(),
      isAppointment: z.boolean().optional(),
    })
    .superRefine(notAfter('requestedOn', 'dueOn')),
  evaluationDataSent: z.strictObject({ request: referenceField, sentOn: dateField, form }),
  evaluationDataReceived: z
    .strictObject({ request: referenceField, receivedOn: dateField, sentOn: dateField.optional(), form })
    .superRefine(notAfter('sentOn', 'receivedOn')),
} as const;
