import { z } from 'zod';
import type { DeadlineReceipt } from '../../../domain/duty';
import type { InventoryRow, UsedReading } from '../../../domain/guideline';
import { KEY_FIGURES, type KeyFigure } from '../../../domain/key-figure';
import { PARTIES, type Party } from '../../../domain/party';
import type { ReportingPeriod } from '../../../rules/key-figures/key-figures';
import { daySchema, usedReadingSchema } from '../shapes/basis-shapes';
import { deadlineReceiptSchema } from '../shapes/deadline-shapes';

/** `atLeast`: an entry leaves open whether there are more. `notAssessable`: unknown. `suppressed`: left out (3.11.4). */
export const FIGURE_STATUSES = ['counted', 'atLeast', 'notAssessable', 'suppressed'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** One line of the state-wide pattern. */
export interface FigureRow {
  readonly figure: KeyFigure;
  readonly inventoryRow: InventoryRow;
  /** Null where it is not assessable or suppressed. */
  readonly value: number | null;
  readonly status: FigureStatus;
  /** For what leaves the house: 1 to 4. */
  readonly small?: boolean | undefined;
}

/** What the entries do not say: whether plans were made, of persons the family, of contacts the topic. */
export const FIGURE_GAPS = ['plans', 'household', 'topic'] as const;

export interface FigureGap {
  readonly what: (typeof FIGURE_GAPS)[number];
  /** Persons or contacts of the period that do not say it. */
  readonly count?: number | undefined;
}

/** The report of a calendar year (3.11.3) with its date. */
export interface AnnualReport {
  readonly duty: string;
  readonly provision: string;
  readonly year: number;
  readonly figures: readonly FigureRow[];
  readonly bearer: Party;
  readonly addressee: Party;
  readonly receipt: DeadlineReceipt;
}

/** Key figures of a period or a year. */
export interface FiguresResult {
  readonly period: ReportingPeriod;
  /** Always the same lines in the same order (3.11.2). */
  readonly figures: readonly FigureRow[];
  /** Of a year only. */
  readonly annualReport: AnnualReport | null;
  /** Contacts of the period that were estimated (3.11.2). */
  readonly estimated: number;
  /** Contacts and plans that were given and lie outside the period. */
  readonly outsidePeriod: number;
  readonly missing: readonly FigureGap[];
  readonly readings: readonly UsedReading[];
  readonly guideline: string;
  readonly calendar: string;
}

const whole = z.number().int();

const row: z.ZodType<FigureRow> = z
  .strictObject({
    figure: z.enum(KEY_FIGURES as [KeyFigure, ...KeyFigure[]]),
    inventoryRow: z.string(),
    value: whole.nullable(),
    status: z.enum(FIGURE_STATUSES),
    small: z.boolean().optional().describe('From 1 to 4: to be looked at before it leaves the house (3.11.4).'),
  })
  .meta({ id: 'figureRow' });

const annualReport: z.ZodType<AnnualReport> = z.strictObject({
  duty: z.string(),
  provision: z.string(),
  year: whole,
  figures: z.array(row),
  bearer: z.enum(PARTIES),
  addressee: z.enum(PARTIES),
  receipt: deadlineReceiptSchema,
});

/** The shape of key figures. */
export const figuresResultSchema: z.ZodType<FiguresResult> = z.strictObject({
  period: z.strictObject({ from: daySchema, to: daySchema }),
  figures: z.array(row),
  annualReport: annualReport.nullable(),
  estimated: whole,
  outsidePeriod: whole,
  missing: z.array(z.strictObject({ what: z.enum(FIGURE_GAPS), count: whole.optional() })),
  readings: z.array(usedReadingSchema),
  guideline: z.string(),
  calendar: z.string(),
});
