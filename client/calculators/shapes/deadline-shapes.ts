import { z } from 'zod';
import type { Counting, DeadlineReceipt, SkippedDay } from '../../../domain/duty';
import { daySchema, instantSchema, usedReadingSchema } from './basis-shapes';

/** A day passed over, with the reason. */
export const skippedDaySchema: z.ZodType<SkippedDay> = z
  .strictObject({ day: daySchema, reason: z.string() })
  .meta({ id: 'skippedDay' });

/** Units of a period. */
export const unitSchema = z.enum(['days', 'weeks', 'months', 'years']);

const countingFields = {
  reading: usedReadingSchema.nullable(),
  start: z.enum(['event', 'firstDay', 'fixed', 'afterPeriodEnd', 'notification', 'week', 'rest']),
  anchor: daySchema,
  firstDay: daySchema.optional().describe('The day that is counted first.'),
  count: z.number().int(),
  unit: unitSchema,
  paragraphs: z.array(z.string()),
  nominalEnd: daySchema.describe('The end before it moves from a weekend or holiday.'),
  skipped: z.array(skippedDaySchema),
  due: daySchema.describe('The last day.'),
} as const;

const countingSchema: z.ZodType<Counting> = z.strictObject(countingFields).meta({ id: 'counting' });

/** A date with its whole derivation, as `Fristberechnung` shows it. */
export const deadlineReceiptSchema: z.ZodType<DeadlineReceipt> = z.strictObject({
  ...countingFields,
  readings: z.array(usedReadingSchema),
  lateFrom: instantSchema.describe('Exclusive: received at or after this moment is late.'),
  alternatives: z.array(countingSchema).describe('What the other readings would give.'),
  aim: daySchema.describe('The day at which reminders aim.'),
  guideline: z.string(),
  calendar: z.string(),
});
