import { z } from '@hono/zod-openapi';
import { decisionSchema } from './decision-schema';
import { dutyChangeSchema } from './duty-schema';

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
