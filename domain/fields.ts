import { z } from 'zod';
import { isLegalDate, type LegalDate } from './legal-date';
import type { Cents, FullTimeEquivalent } from './money';

/** A calendar day `YYYY-MM-DD` that exists. What is no day is not compared with other days of its group. */
export const dateField = z
  .string()
  .refine((value): boolean => isLegalDate(value), { abort: true, params: { code: 'INVALID_DATE' } })
  .transform((value) => value as LegalDate);

/** Euros from 0.01 with at most two decimals, as number or text (`2850.5`, `"2850.50"`); becomes cents. */
export const moneyField = eurosFrom(0.01);

/** The same from 0.00, where nothing paid is something else than nothing known. */
export const amountField = eurosFrom(0);

/** A share of full-time work above 0 and up to 1 with at most four decimals; becomes ten-thousandths. */
export const shareField = z.union([z.number(), z.string()]).transform((value, context): FullTimeEquivalent => {
  const written = typeof value === 'number' ? String(value) : value.trim();
  const units = /^[01](\.\d{1,4})?$/.test(written) ? Math.round(Number(written) * 10_000) : Number.NaN;
  if (!(units > 0 && units <= 10_000)) {
    context.addIssue({ code: 'custom', params: { code: 'INVALID_SHARE', min: 0, max: 1 } });
    return z.NEVER;
  }
  return units as FullTimeEquivalent;
});

/**
 * Control characters, breaks of line or paragraph, halves of a pair that stands for one character, the sign for bytes that
 * could not be read, and format controls: what turns the direction of writing or is seen by nobody makes two texts look
 * alike. Three of these are needed: the joiners in Persian and Indian names, and the soft hyphen of copied text.
 */
const UNWRITABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufffd]|(?![\u00ad\u200c\u200d])\p{Cf}/u;

/** Letters, digits, signs: what a person sees. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** One line of text, trimmed, with something to see in it, without control characters. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .refine((value) => value.length <= max && VISIBLE.test(value) && !UNWRITABLE.test(value), {
      params: { code: 'INVALID_TEXT', max },
    });

/** Why something was done, in free text. It stands in the history for ever: neither names nor health belong there. */
export const reasonField = text(500).describe('Free text, kept for ever: no names and no health details.');

/** An id that Fristwerk or its files give: letters, digits, dot, hyphen, slash. */
export const identifier = z
  .string()
  .refine((value) => /^[A-Za-z0-9][A-Za-z0-9./_-]{0,119}$/.test(value), { params: { code: 'INVALID_TEXT', max: 120 } });

/** A file reference of an authority, as its letter has it: `RP 4-711/26`. One line of at most 60 characters. */
export const referenceField = text(60);

/** A language by its ISO 639 code in two or three letters, e.g. `ar`. */
export const languageField = z.string().refine((value) => /^[a-z]{2,3}$/.test(value), {
  params: { code: 'INVALID_TEXT', reason: 'language' },
});

/** Id of a duty within its entity: row and instance, e.g. `3.11.3-annual-report:2026:caritas`. */
export const dutyIdField = z.string().refine((value) => /^[A-Za-z0-9][A-Za-z0-9.:/_-]{0,199}$/.test(value), {
  params: { code: 'INVALID_TEXT', max: 200 },
});

/** A calendar month `YYYY-MM`. */
export const monthField = z.string().refine((value) => isLegalDate(`${value}-01`), {
  params: { code: 'INVALID_CHOICE', choices: ['JJJJ-MM'] },
});

/** A whole number within limits. */
export const wholeNumber = (min: number, max: number) =>
  z.number().refine((value) => Number.isSafeInteger(value) && value >= min && value <= max, {
    params: { code: 'INVALID_CHOICE', choices: [`${min} … ${max}`] },
  });

function eurosFrom(min: number) {
  return z.union([z.number(), z.string()]).transform((value, context): Cents => {
    const written = typeof value === 'number' ? String(value) : value.trim();
    if (!/^\d{1,9}(\.\d{1,2})?$/.test(written) || Number(written) < min) {
      context.addIssue({ code: 'custom', params: { code: 'INVALID_AMOUNT', min } });
      return z.NEVER;
    }
    const [whole, fraction = ''] = written.split('.') as [string, string?];
    return (Number(whole) * 100 + Number(fraction.padEnd(2, '0'))) as Cents;
  });
}
