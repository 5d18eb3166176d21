import { z } from '@hono/zod-openapi';
import { decisionSchema } from './decision-schema';
import { dutyChangeSchema, judgedDutySchema } from './duty-schema';

/** An employment: whom it is about, what was decided, what is owed. */
export const employmentSchema = z
  .strictObject({
    entityId: z.string(),
    reference: z.string(),
    organisation: z.strictObject({ id: z.string(), name: z.string() }),
    person: z.strictObject({ givenName: z.string(), familyName: z.string() }).nullable(),
    decision: decisionSchema.nullable(),
    duties: z.array(judgedDutySchema),
    eventCount: z.int(),
  })
  .openapi('Employment');

/** What a command caused: the event it became and what followed from it. */
export const commandResultSchema = z
  .strictObject({
    entityId: z.string(),
    reference: z.string(),
    eventId: z.string(),
    contentHash: z.string(),
    decision: decisionSchema.optional(),
    changes: z.array(dutyChangeSchema),
    repeated: z.literal(true).optional(),
  })
  .openapi('CommandResult');
