import { z } from '@hono/zod-openapi';
import { recordedContactSchema } from '../../../domain/recorded-contact';
import { daySchema, momentSchema } from './duty-schema';

const figures = z.strictObject({ persons: z.int(), families: z.int(), talks: z.int() }).openapi('ReportFigures');

/** An annual report as it was sent, with what its year gives today (3.11.3). */
export const sentReportSchema = z
  .strictObject({
    grant: z.string(),
    year: z.int(),
    provider: z.string(),
    sentOn: daySchema,
    eventId: z.string(),
    figures,
    figuresNow: figures,
    replaced: z.boolean(),
    correctionNeeded: z.boolean(),
  })
  .openapi('SentReport');

/** A contact, or a list of them, as they are handed in. */
export const contactsBodySchema = z.union([recordedContactSchema, z.array(recordedContactSchema)]).openapi('Contacts');

/** What a command on contacts came to. */
export const contactsResultSchema = z
  .strictObject({
    organisation: z.string(),
    contactIds: z.array(z.string()),
    recorded: z.int(),
    correctionNeeded: z.array(sentReportSchema),
    repeated: z.literal(true).optional(),
  })
  .openapi('ContactsResult');

/** A contact in the version that holds. */
export const keptContactSchema = z
  .strictObject({
    contactId: z.string(),
    organisation: z.string(),
    version: z.int(),
    contact: recordedContactSchema,
  })
  .openapi('KeptContact');

/** A contact with everything that was ever recorded of it. */
export const contactViewSchema = z
  .strictObject({
    contactId: z.string(),
    organisation: z.string(),
    versions: z.array(
      z.strictObject({
        version: z.int(),
        change: z.enum(['recorded', 'corrected', 'voided']),
        contact: recordedContactSchema,
        reason: z.string().nullable(),
        recordedAt: momentSchema,
        recordedBy: z.string(),
      }),
    ),
  })
  .openapi('ContactView');

/** The figures of a report. */
export const reportFiguresSchema = figures;
