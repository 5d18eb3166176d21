import { z } from 'zod';
import { contactSchema } from './contact';
import { dateField } from './fields';

const measure = z.strictObject({
  beganOn: dateField.optional(),
  laterCollectionImpossible: z.boolean().optional(),
});

const [counselling, networking] = contactSchema.options;
const withMeasure = { measure: measure.optional() };

/** A contact as it is handed in to be kept: an estimated one says of its measure what permits the estimate (3.11.2). */
export const recordedContactSchema = z.discriminatedUnion('kind', [
  counselling.extend(withMeasure),
  networking.extend(withMeasure),
]);

/** A contact as it is kept; its persons go by the file references of their care cases. */
export type RecordedContact = z.infer<typeof recordedContactSchema>;

/** A kept contact in the version that holds. */
export interface KeptContact {
  readonly contactId: string;
  readonly organisation: string;
  /** Counted from 1; each correction adds one. */
  readonly version: number;
  readonly contact: RecordedContact;
}
