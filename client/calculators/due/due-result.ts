import { z } from 'zod';
import type { DeadlineReceipt } from '../../../domain/duty';
import type { UsedReading } from '../../../domain/guideline';
import type { LegalDate } from '../../../domain/legal-date';
import { PARTIES, type Party } from '../../../domain/party';
import type {
  DeliveryReceipt,
  DurationReceipt,
  HoursReceipt,
  LeadReceipt,
  PiecesReceipt,
  PromptReceipt,
  WeekReceipt,
} from '../../../domain/period-receipt';
import { daySchema, usedReadingSchema } from '../shapes/basis-shapes';
import { deadlineReceiptSchema } from '../shapes/deadline-shapes';
import {
  deliveryReceiptSchema,
  durationReceiptSchema,
  hoursReceiptSchema,
  leadReceiptSchema,
  piecesReceiptSchema,
  promptReceiptSchema,
  weekReceiptSchema,
} from '../shapes/period-shapes';

/** The row of the duty table that was asked for. */
export interface AskedDuty {
  readonly id: string;
  readonly provision: string;
  readonly bearer: Party;
  readonly addressee: Party;
}

/** Each kind of answer with its receipt. `deadline` alone is a date of the law. */
interface Receipts {
  readonly deadline: DeadlineReceipt;
  readonly week: WeekReceipt;
  readonly hours: HoursReceipt;
  readonly delivery: DeliveryReceipt;
  readonly lead: LeadReceipt;
  readonly prompt: PromptReceipt;
  readonly internal: { readonly on: LegalDate; readonly target: LegalDate };
  readonly duration: DurationReceipt;
  readonly pieces: PiecesReceipt;
}

/** The receipt of one kind, with what it rests on. */
export interface DueAnswer<Kind extends keyof Receipts> {
  readonly kind: Kind;
  readonly duty?: AskedDuty | undefined;
  readonly receipt: Receipts[Kind];
  readonly readings: readonly UsedReading[];
  readonly guideline: string;
  readonly calendar: string;
}

export type DueResult = { readonly [Kind in keyof Receipts]: DueAnswer<Kind> }[keyof Receipts];

const duty = z.strictObject({
  id: z.string(),
  provision: z.string(),
  bearer: z.enum(PARTIES),
  addressee: z.enum(PARTIES),
});

const answer = <Kind extends keyof Receipts>(kind: Kind, receipt: z.ZodType<Receipts[Kind]>) =>
  z.strictObject({
    kind: z.literal(kind),
    duty: duty.optional(),
    receipt,
    readings: z.array(usedReadingSchema),
    guideline: z.string(),
    calendar: z.string(),
  });

const internalReceiptSchema = z.strictObject({ on: daySchema, target: daySchema });

/** The shape of an answer. */
export const dueResultSchema: z.ZodType<DueResult> = z.discriminatedUnion('kind', [
  answer('deadline', deadlineReceiptSchema),
  answer('week', weekReceiptSchema),
  answer('hours', hoursReceiptSchema),
  answer('delivery', deliveryReceiptSchema),
  answer('lead', leadReceiptSchema),
  answer('prompt', promptReceiptSchema),
  answer('internal', internalReceiptSchema),
  answer('duration', durationReceiptSchema),
  answer('pieces', piecesReceiptSchema),
]);
