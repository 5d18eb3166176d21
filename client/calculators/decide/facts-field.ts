import { z } from 'zod';
import type { EntityType } from '../../../domain/case-event';
import { dateField, moneyField, shareField, text, wholeNumber } from '../../../domain/fields';
import { FACTS, type FactDefinition, type FactKind, type FactsOf } from '../../../rules/eligibility/facts';

const MOST_POSTS = 200;

/** Several shares added up, as a decimal; becomes ten-thousandths. */
const shareSum = z
  .number()
  .refine((sum) => sum >= 0 && sum <= MOST_POSTS && Math.abs(Math.round(sum * 10_000) - sum * 10_000) < 1e-6, {
    params: { code: 'INVALID_CHOICE', choices: [`0 … ${MOST_POSTS}`] },
  })
  .transform((sum) => Math.round(sum * 10_000));

/** How a fact of each kind is written: money in euros, shares as 0.75, days `YYYY-MM-DD`. */
const KINDS: Readonly<Record<Exclude<FactKind, 'choice' | 'list'>, z.ZodType>> = {
  boolean: z.boolean(),
  text: text(200),
  country: z.string().regex(/^[A-Z]{2}$/),
  count: wholeNumber(0, 100_000),
  money: moneyField,
  share: shareField,
  shareSum,
  date: dateField,
};

/** The facts of a subject as the rules name them, every one optional: what is left out is unknown, never "no". */
export function factsField<Subject extends EntityType>(subject: Subject): z.ZodType<FactsOf<Subject>> {
  const fields = Object.entries<FactDefinition>(FACTS[subject]).map(([name, one]) => [name, fieldOf(one).optional()]);
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<FactsOf<Subject>>;
}

function fieldOf({ kind, choices = [] }: FactDefinition): z.ZodType {
  if (kind === 'choice') return z.enum(choices as [string, ...string[]]);
  if (kind === 'list') return z.array(z.enum(choices as [string, ...string[]])).max(choices.length);
  return KINDS[kind];
}
