import type { Context } from 'hono';
import { FristwerkError } from '../domain/errors';

/**
 * The fields and files of a posted form; none when the body is no form.
 * @throws INVALID_INPUT when the form is torn
 */
export async function postedBody(context: Context): Promise<Record<string, unknown>> {
  try {
    return await context.req.parseBody();
  } catch (cause) {
    throw tornForm(context, cause);
  }
}

/** The refusal of a body that is not the form it is declared to be. */
export function tornForm(context: Context, cause: unknown): FristwerkError {
  const value = context.req.header('content-type');
  const fault = { code: 'INVALID_TYPE', field: 'Content-Type', value, details: { expected: 'object' } } as const;
  return new FristwerkError('INVALID_INPUT', { faults: [fault], cause });
}
