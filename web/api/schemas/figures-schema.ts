import { z } from '@hono/zod-openapi';
import { KEY_FIGURES } from '../../../domain/key-figure';
import { commandResultSchema } from './command-result-schema';
import { reportFiguresSchema } from './contact-schema';
import { daySchema, readingSchema } from './duty-schema';

const row = z.strictObject({
  figure: z.enum(KEY_FIGURES as [string, ...string[]]),
  inventoryRow: z.string(),
  value: z.int().nullable(),
  status: z.enum(['counted', 'atLeast', 'notAssessable', 'suppressed']),
  small: z.boolean().optional(),
});

/** The figures of a period or a year, always in the same lines (3.11.2). */
export const figuresSchema = z
  .strictObject({
    period: z.strictObject({ from: daySchema, to: daySchema }),
    figures: z.array(row),
    annualReport: z.looseObject({ year: z.int(), figures: z.array(row) }).nullable(),
    estimated: z.int(),
    outsidePeriod: z.int(),
    missing: z.array(z.strictObject({ what: z.enum(['plans', 'household', 'topic']), count: z.int().optional() })),
    readings: z.array(readingSchema),
    guideline: z.string(),
    calendar: z.string(),
  })
  .openapi('KeyFigures');

/** Something to look at before the figures are reported, with the record that it names and its German sentence. */
export const findingSchema = z
  .strictObject({
    what: z.string(),
    contacts: z.array(z.string()).optional(),
    careCase: z.string().optional(),
    on: daySchema.optional(),
    month: z.string().optional(),
    count: z.int().optional(),
    sentence: z.string(),
  })
  .openapi('FigureFinding');

/** What sending an annual report caused, with the figures that were frozen. */
export const reportResultSchema = commandResultSchema
  .extend({ figures: reportFiguresSchema })
  .openapi('AnnualReportResult');

/** What a check of figures caused, with what it found. */
export const checkResultSchema = commandResultSchema.extend({ gaps: z.array(findingSchema) }).openapi('FigureCheck');

const sums = { persons: z.int(), families: z.int(), talks: z.int() };

/** The reports of all providers of a grant as one. */
export const mergedReportSchema = z
  .strictObject({
    year: z.int(),
    ...sums,
    received: z.array(z.strictObject({ provider: z.string(), receivedOn: daySchema, ...sums })),
    missing: z.array(z.string()),
  })
  .openapi('MergedReport');
