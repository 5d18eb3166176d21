import { z } from 'zod';
import { dateField, moneyField, shareField } from '../../domain/fields';
import type { Calculator, SchemaSide } from './calculator';

/** What the fields of `domain/fields` check in code, so that JSON Schema says it too. */
const WRITTEN = new Map<unknown, object>([
  [dateField, { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }],
  [moneyField, { description: 'Euros with a point: 2850.5 or "2850.50".' }],
  [shareField, { description: 'Share of full-time work above 0 and up to 1: 0.75.' }],
]);

/** The JSON Schema (draft 2020-12) of what a calculator takes or gives. */
export function jsonSchemaOf(calculator: Calculator<object>, side: SchemaSide): object {
  return jsonSchema(calculator[side], side);
}

/** The JSON Schema (draft 2020-12) of one side of a schema. */
export function jsonSchema(schema: z.ZodType, io: SchemaSide): object {
  return z.toJSONSchema(schema, {
    io,
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, WRITTEN.get(zodSchema));
    },
  });
}
