import type { z } from 'zod';
import { FristwerkError } from '../../domain/errors';
import { parseInput } from '../../domain/validation';

/** The refusals of an input as `CODE field`, empty where it is accepted. */
export function faultsOf(schema: z.ZodType, input: unknown): readonly string[] {
  try {
    parseInput(schema, input);
    return [];
  } catch (error) {
    if (!(error instanceof FristwerkError)) throw error;
    return error.faults.map(({ code, field }) => `${code} ${field}`);
  }
}
