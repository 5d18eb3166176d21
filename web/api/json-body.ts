import type { Context } from 'hono';
import { FristwerkError } from '../../domain/errors';

/**
 * The JSON that a request carries, unchecked.
 * @throws INVALID_INPUT when the body is no JSON or is not declared as JSON
 */
export async function jsonBody(context: Context): Promise<unknown> {
  const declared = context.req.header('content-type') ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(declared)) throw notJson('Content-Type', declared);
  return readJson(await context.req.text(), undefined);
}

/** Reads JSON from a named part of a request. @throws INVALID_INPUT */
export function readJson(text: string, field: string | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(field, text.slice(0, 80), cause);
  }
}

function notJson(field: string | undefined, value: string, cause?: unknown): FristwerkError {
  const fault = { code: 'INVALID_TYPE', field, value, details: { expected: 'object' } } as const;
  return new FristwerkError('INVALID_INPUT', { faults: [fault], cause });
}
