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
    /** Names of the organisations that owe a duty of the changes, by their ids. */
    owners: z.record(z.string(), z.string()).optional(),
    /** Q35: a person says whether the notice is in writing. */
    writtenForm: z.literal('toConfirm').optional(),
    repeated: z.literal(true).optional(),
  })
  .openapi('CommandResult');
