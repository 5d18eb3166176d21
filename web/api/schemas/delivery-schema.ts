import { z } from '@hono/zod-openapi';
import { DELIVERY_STATES } from '../../../domain/delivery';
import { momentSchema } from './duty-schema';

/** A reminder mail in the outbox, without its text. */
export const listedDeliverySchema = z
  .strictObject({
    messageId: z.string(),
    entityId: z.string(),
    reference: z.string(),
    recipient: z.strictObject({ personId: z.string(), name: z.string(), email: z.string().nullable() }),
    recipientRole: z.string(),
    subject: z.string(),
    queuedAt: momentSchema,
    state: z.enum(DELIVERY_STATES),
    attempts: z.int(),
    rungs: z.array(z.string()),
  })
  .openapi('Delivery');
