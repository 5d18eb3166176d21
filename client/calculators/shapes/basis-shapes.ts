import { z } from 'zod';
import type { ReadingNumber, UsedReading } from '../../../domain/guideline';
import type { Instant } from '../../../domain/instant';
import type { LegalDate } from '../../../domain/legal-date';

/** A calendar day in an answer. */
export const daySchema = z.iso.date().meta({ id: 'day' }) as unknown as z.ZodType<LegalDate>;

/** A moment in an answer, in UTC. */
export const instantSchema = z.iso.datetime().meta({ id: 'instant' }) as unknown as z.ZodType<Instant>;

/** The number of a question of reading, e.g. `Q14`. */
export const readingNumberSchema = z.string().regex(/^Q[1-9]\d?$/) as unknown as z.ZodType<ReadingNumber>;

/** A question of reading with the answer that was used. */
export const usedReadingSchema: z.ZodType<UsedReading> = z
  .strictObject({
    number: readingNumberSchema,
    key: z.string(),
    value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  })
  .meta({ id: 'usedReading' });
