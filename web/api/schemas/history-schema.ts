import { z } from '@hono/zod-openapi';
import { momentSchema } from './duty-schema';

/** One entry of a file's life, in German. */
export const historyEntrySchema = z
  .strictObject({
    at: momentSchema,
    kind: z.enum(['event', 'intervention', 'decision', 'deadline', 'reminder', 'proof', 'delivery', 'technical']),
    sentence: z.string(),
    actor: z.string().optional(),
    provisions: z.array(z.string()),
    standing: z.enum(['corrected', 'voided', 'rejected']).optional(),
    historyEventId: z.int().optional(),
    details: z.unknown().optional(),
  })
  .openapi('HistoryEntry');
