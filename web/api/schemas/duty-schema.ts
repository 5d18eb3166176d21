import { z } from '@hono/zod-openapi';
import { CLOSING_MANNERS, DUTY_CHANGES, DUTY_KINDS, DUTY_STATUSES } from '../../../domain/duty';
import { LEDGER_SIDES } from '../../../domain/ledger-events';
import { PARTIES } from '../../../domain/party';

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date().openapi('Day');

/** A moment, ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime().openapi('Moment');

/** A reading of the guideline as it was used for a result. */
export const readingSchema = z
  .strictObject({
    number: z.string(),
    key: z.string(),
    value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  })
  .openapi('UsedReading');

const counting = {
  reading: readingSchema.nullable(),
  start: z.enum(['event', 'firstDay', 'fixed', 'afterPeriodEnd', 'notification', 'week', 'rest']),
  anchor: daySchema,
  firstDay: daySchema.optional(),
  count: z.int(),
  unit: z.enum(['days', 'weeks', 'months', 'years']),
  paragraphs: z.array(z.string()),
  nominalEnd: daySchema,
  skipped: z.array(z.strictObject({ day: daySchema, reason: z.string() })),
  due: daySchema,
};

const receiptSchema = z
  .strictObject({
    ...counting,
    readings: z.array(readingSchema),
    lateFrom: momentSchema,
    alternatives: z.array(z.strictObject(counting)),
    aim: daySchema,
    guideline: z.string(),
    calendar: z.string(),
  })
  .openapi('DeadlineReceipt');

const side = z.enum(LEDGER_SIDES);

const duty = {
  id: z.string(),
  kind: z.enum(DUTY_KINDS),
  provision: z.string(),
  inventoryRow: z.string(),
  bearer: z.enum(PARTIES),
  addressee: z.enum(PARTIES),
  owedBy: z.string().optional(),
  arisenFrom: z.strictObject({ eventId: z.string(), on: daySchema }),
  revision: z.int(),
  status: z.enum(DUTY_STATUSES),
  due: daySchema.optional(),
  aim: daySchema,
  alarm: daySchema.optional(),
  knownAfterPeriod: z.literal(true).optional(),
  beforePublication: z.literal(true).optional(),
  receipt: receiptSchema.optional(),
  basis: z.strictObject({ readings: z.array(readingSchema), guideline: z.string(), calendar: z.string() }).optional(),
  fulfilment: z
    .strictObject({
      eventId: z.string(),
      on: daySchema,
      daysLate: z.int(),
      documentId: z.string().optional(),
      /** How it ended without what it asks for: no replacement possible, the return … */
      manner: z.enum(CLOSING_MANNERS).optional(),
    })
    .optional(),
  extensions: z.array(z.strictObject({ eventId: z.string(), by: side, from: daySchema, to: daySchema })).optional(),
  suspensions: z
    .array(z.strictObject({ eventId: z.string(), by: side, from: daySchema, to: daySchema.optional() }))
    .optional(),
  /** A waiver or an overruling that waits for a second person. */
  proposed: z.strictObject({ kind: z.enum(['waived', 'overruled']), eventId: z.string(), by: z.string() }).optional(),
  closedBy: z.string().optional(),
  /** Corrections that touch what was reported: "Korrekturmeldung nötig". */
  correctionNeeded: z.array(z.string()).optional(),
  assignee: z.string().optional(),
  nextRung: z.strictObject({ key: z.string(), offset: z.int(), at: momentSchema }).optional(),
};

/** A duty. Statutory ones carry their due day and its receipt, prompt ones never do. */
export const dutySchema = z.strictObject(duty).openapi('Duty');

/** A duty with whether its due day has passed. */
export const judgedDutySchema = z
  .strictObject({
    ...duty,
    overdue: z.boolean(),
    /** Name of the organisation that owes it, where that is not the file's own. */
    owner: z.string().optional(),
  })
  .openapi('JudgedDuty');

/** A duty in a list, with its file reference. */
export const listedDutySchema = z
  .strictObject({
    entityId: z.string(),
    reference: z.string(),
    organisation: z.string(),
    duty: dutySchema,
    overdue: z.boolean(),
  })
  .openapi('ListedDuty');

const reasonSchema = z.union([
  z.strictObject({ kind: z.literal('anchor') }),
  z.strictObject({ kind: z.enum(['extension', 'suspension', 'correction']), eventId: z.string() }),
  z.strictObject({
    kind: z.literal('reading'),
    number: z.string(),
    key: z.string(),
    from: readingSchema.shape.value,
    to: readingSchema.shape.value,
  }),
  z.strictObject({ kind: z.enum(['calendar', 'guideline']), from: z.string(), to: z.string() }),
]);

/** A change of the plan of duties. */
export const dutyChangeSchema = z
  .strictObject({
    change: z.enum(DUTY_CHANGES),
    duty: dutySchema,
    before: z.strictObject({ due: daySchema.optional(), aim: daySchema }).optional(),
    reasons: z.array(reasonSchema).optional(),
  })
  .openapi('DutyChange');
