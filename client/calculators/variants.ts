import { z } from 'zod';
import { type ErrorCode, type Fault, FristwerkError } from '../../domain/errors';
import { parseInput } from '../../domain/validation';

/** Schemas of the forms that an input can take, by their names. */
type Forms = Readonly<Record<string, z.ZodType>>;

/** Input after validation, with the name of its form. */
export type Asked<Schemas extends Forms> = {
  readonly [Form in keyof Schemas]: { readonly form: Form; readonly asked: z.output<Schemas[Form]> };
}[keyof Schemas];

/** The forms of an input, and how it is read by the one that it names. */
export interface Variants<Schemas extends Forms> {
  readonly schema: z.ZodType;
  /** @throws INVALID_INPUT with one fault for each wrong field */
  parse(input: unknown): Asked<Schemas>;
}

/** Forms told apart by the value of `field`: `{ subject: 'employment', … }`. */
export function byValue<const Schemas extends Forms>(field: string, schemas: Schemas): Variants<Schemas> {
  const choices = Object.keys(schemas);
  return variants(schemas, (input) => {
    const value = input[field];
    if (typeof value === 'string' && Object.hasOwn(schemas, value)) return value;
    if (value === undefined) throw refused('REQUIRED_FIELD', field, value, { reason: 'oneOf', choices });
    throw refused('INVALID_CHOICE', field, value, { choices });
  });
}

/** Forms told apart by the one field that only they have: `{ duty: … }` or `{ period: … }`. */
export function byField<const Schemas extends Forms>(schemas: Schemas): Variants<Schemas> {
  const choices = Object.keys(schemas);
  return variants(schemas, (input) => {
    const found = choices.find((name) => input[name] !== undefined);
    if (found !== undefined) return found;
    throw refused('REQUIRED_FIELD', '', undefined, { reason: 'oneOf', choices });
  });
}

function variants<Schemas extends Forms>(
  schemas: Schemas,
  choose: (input: Readonly<Record<string, unknown>>) => string,
): Variants<Schemas> {
  return {
    schema: z.union(Object.values(schemas)),
    parse: (input) => {
      const form = choose(groupOf(input));
      return { form, asked: parseInput(schemas[form] as z.ZodType, input) } as Asked<Schemas>;
    },
  };
}

function groupOf(input: unknown): Readonly<Record<string, unknown>> {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Record<string, unknown>;
  throw refused('INVALID_TYPE', '', input, { expected: 'object' });
}

function refused(code: ErrorCode, field: string, value: unknown, details: Fault['details']): FristwerkError {
  return new FristwerkError('INVALID_INPUT', { faults: [{ code, field, value, details }] });
}
