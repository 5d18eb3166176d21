import type { Context } from 'hono';
import { FristwerkError } from '../../domain/errors';
import { DEEPEST, isNestedTooDeep } from '../../domain/nesting';

/**
 * The JSON that a request carries, unchecked.
 * @throws INVALID_INPUT when the body is no JSON in UTF-8, is not declared as JSON, or is nested too deep
 */
export async function jsonBody(context: Context): Promise<unknown> {
  const declared = context.req.header('content-type') ?? '';
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(declared)) throw notJson('Content-Type', declared);
  return readJson(decoded(await context.req.arrayBuffer()), undefined);
}

/** Reads JSON from a named part of a request. @throws INVALID_INPUT */
export function readJson(text: string, field: string | undefined): unknown {
  const value = parsed(text, field);
  if (isNestedTooDeep(value)) throw refused(field, text, { reason: 'nesting', max: DEEPEST });
  return value;
}

function parsed(text: string, field: string | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(field, text, cause);
  }
}

/** What is not in UTF-8 would be stored with signs in the place of its letters. */
function decoded(body: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (cause) {
    throw refused(undefined, undefined, { reason: 'encoding' }, cause);
  }
}

function notJson(field: string | undefined, value: string, cause?: unknown): FristwerkError {
  return refused(field, value, { expected: 'object' }, cause);
}

const SHOWN = 80;

function refused(field: string | undefined, text: string | undefined, details: object, cause?: unknown) {
  const fault = { code: 'INVALID_TYPE', field, value: text?.slice(0, SHOWN), details: { ...details } } as const;
  return new FristwerkError('INVALID_INPUT', { faults: [fault], cause });
}
