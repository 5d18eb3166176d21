import { z } from 'zod';
import type {
  DeliveryReceipt,
  DurationReceipt,
  HoursReceipt,
  LeadReceipt,
  PiecesReceipt,
  PromptReceipt,
  WeekReceipt,
} from '../../../domain/period-receipt';
import { daySchema, instantSchema } from './basis-shapes';
import { skippedDaySchema, unitSchema } from './deadline-shapes';

const paragraphs = z.array(z.string());
const skipped = z.array(skippedDaySchema);
const whole = z.number().int();

/** The beginning of a week of absence. */
export const weekReceiptSchema: z.ZodType<WeekReceipt> = z.strictObject({
  firstDay: daySchema,
  week: whole,
  lastDayBefore: daySchema,
  begins: daySchema,
  firstWorkingDay: daySchema.describe('A hint only: the beginning never moves.'),
  skipped,
  paragraphs,
});

/** A period in hours. */
export const hoursReceiptSchema: z.ZodType<HoursReceipt> = z.strictObject({
  from: instantSchema,
  hours: whole,
  lateFrom: instantSchema,
  endsOn: daySchema,
  paragraphs,
});

/** When a posted notice counts as made known. */
export const deliveryReceiptSchema: z.ZodType<DeliveryReceipt> = z.strictObject({
  postedOn: daySchema,
  days: whole,
  presumedOn: daySchema,
  receivedOn: daySchema.nullable(),
  notifiedOn: daySchema,
  paragraphs,
});

/** A house target before a due day. */
export const leadReceiptSchema: z.ZodType<LeadReceipt> = z.strictObject({
  due: daySchema,
  days: whole,
  counted: daySchema,
  skipped,
  target: daySchema,
});

/** A house target for what is owed without delay. */
export const promptReceiptSchema: z.ZodType<PromptReceipt> = z.strictObject({
  arisenOn: daySchema,
  counted: z.array(daySchema),
  skipped,
  target: daySchema,
  alarmDays: whole,
  alarm: daySchema,
  paragraphs,
});

/** Whether a time in one piece lasts long enough. */
export const durationReceiptSchema: z.ZodType<DurationReceipt> = z.strictObject({
  from: daySchema,
  to: daySchema,
  count: whole,
  unit: unitSchema,
  neededEnd: daySchema,
  complete: z.boolean(),
  missingDays: whole,
  paragraphs,
});

/** Whether several times together last long enough. */
export const piecesReceiptSchema: z.ZodType<PiecesReceipt> = z.strictObject({
  pieces: z.array(z.strictObject({ from: daySchema, to: daySchema, days: whole })),
  count: whole,
  unit: unitSchema,
  neededDays: whole,
  coveredDays: whole,
  complete: z.boolean(),
  missingDays: whole,
  paragraphs,
});
