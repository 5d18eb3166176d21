import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type Fault, FristwerkError } from '../../../domain/errors';
import { parseInput } from '../../../domain/validation';

/** Name of the hidden field with the request id, and of the field with the acting person. */
export const REQUEST_ID_FIELD = 'requestId';

/** A new request id: one for each view of a form, so that sending it twice is one request. */
export function newRequestId(): string {
  return randomUUID();
}

/**
 * Checks a whole form at once, so that all its faults are shown together.
 * @param contradictions faults that only the form knows, since no input carries them
 * @throws INVALID_INPUT with the faults of the input and, when nobody was chosen, of the acting person
 */
export function checkForm(
  schema: z.ZodType | undefined,
  input: unknown,
  actor: string,
  contradictions: readonly Fault[] = [],
): void {
  const faults = [...inputFaults(schema, input), ...contradictions, ...actorFaults(actor)];
  if (faults.length > 0) throw new FristwerkError('INVALID_INPUT', { faults });
}

function inputFaults(schema: z.ZodType | undefined, input: unknown): readonly Fault[] {
  if (schema === undefined) return [];
  try {
    parseInput(schema, input);
    return [];
  } catch (error) {
    if (error instanceof FristwerkError) return error.faults;
    throw error;
  }
}

function actorFaults(actor: string): readonly Fault[] {
  return actor === '' ? [{ code: 'REQUIRED_FIELD', field: 'actor' }] : [];
}
