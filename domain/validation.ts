import type { z } from 'zod';
import { ERROR_CODES, type ErrorCode, type Fault, FristwerkError } from './errors';

/**
 * Reads outside input by its schema.
 * @returns the value in the schema's own units.
 * @param form entity and event that the input tells, e.g. `absence.reported`, so that a fault names the field in its words
 * @throws INVALID_INPUT with one fault for each wrong field (code, dotted path, value as given, limits).
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown, form?: string): z.output<Schema> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const named = form === undefined ? {} : { form };
  const faults = result.error.issues
    .flatMap((issue) => faultsOf(issue, input))
    .map((fault) => ({ ...fault, ...named }));
  throw new FristwerkError('INVALID_INPUT', { faults, cause: result.error });
}

function faultsOf(issue: z.core.$ZodIssue, input: unknown): Fault[] {
  const field = issue.path.map(String).join('.');
  const value = valueAt(input, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'UNKNOWN_FIELD',
        field: field === '' ? key : `${field}.${key}`,
        value: valueAt(input, [...issue.path, key]),
      }));
    case 'invalid_type':
      return [
        {
          code: value === undefined ? 'REQUIRED_FIELD' : 'INVALID_TYPE',
          field,
          value,
          details: { expected: issue.expected },
        },
      ];
    case 'invalid_value':
      return [
        {
          code: value === undefined ? 'REQUIRED_FIELD' : 'INVALID_CHOICE',
          field,
          value,
          details: { choices: issue.values },
        },
      ];
    case 'invalid_union':
      if ('options' in issue && value !== undefined)
        return [{ code: 'INVALID_CHOICE', field, value, details: { choices: issue.options } }];
      return [
        {
          code: value === undefined ? 'REQUIRED_FIELD' : 'INVALID_TYPE',
          field,
          value,
          details: { expected: 'number' },
        },
      ];
    case 'too_small':
      if (issue.origin !== 'array') return [{ code: 'INVALID_TEXT', field, value }];
      return [{ code: 'INVALID_CHOICE', field, value, details: { reason: 'entries', min: Number(issue.minimum) } }];
    case 'too_big':
      if (issue.origin !== 'array') return [{ code: 'INVALID_TEXT', field, value }];
      return [{ code: 'INVALID_CHOICE', field, value, details: { reason: 'entries', max: Number(issue.maximum) } }];
    case 'custom':
      return [customFault(issue.params ?? {}, field, value)];
    default:
      return [{ code: 'INVALID_TEXT', field, value }];
  }
}

function customFault(params: Record<string, unknown>, field: string, value: unknown): Fault {
  const { code, ...details } = params;
  const known = typeof code === 'string' && code in ERROR_CODES ? (code as ErrorCode) : 'INVALID_TEXT';
  return { code: known, field, value, details };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
