import { z } from 'zod';
import { CLOSING_MANNERS, DUTY_KINDS, DUTY_STATUSES } from '../../../domain/duty';
import { PARTIES } from '../../../domain/party';
import { daySchema, usedReadingSchema } from './basis-shapes';
import { deadlineReceiptSchema } from './deadline-shapes';

/** The proof that closes a duty. */
const fulfilmentSchema = z.strictObject({
  eventId: z.string(),
  on: daySchema,
  daysLate: z.number().int(),
  documentId: z.string().optional(),
  manner: z.enum(CLOSING_MANNERS).optional().describe('Left out where what the duty asks for was done.'),
});

/** Fields of a duty before it has a place in a plan. */
export const DUTY_FIELDS = {
  id: z.string(),
  kind: z.enum(DUTY_KINDS).describe('statutory: a date of the guideline; prompt: no date, only a target; internal.'),
  provision: z.string(),
  inventoryRow: z.string(),
  bearer: z.enum(PARTIES),
  addressee: z.enum(PARTIES),
  owedBy: z.string().optional(),
  arisenFrom: z.strictObject({ eventId: z.string(), on: daySchema }),
  status: z.enum(DUTY_STATUSES),
  due: daySchema.optional().describe('The last day; a prompt duty has none.'),
  aim: daySchema,
  alarm: daySchema.optional(),
  knownAfterPeriod: z.literal(true).optional(),
  beforePublication: z.literal(true).optional(),
  basis: z
    .strictObject({ readings: z.array(usedReadingSchema), guideline: z.string(), calendar: z.string() })
    .optional(),
  receipt: deadlineReceiptSchema.optional(),
  fulfilment: fulfilmentSchema.optional(),
} as const;
