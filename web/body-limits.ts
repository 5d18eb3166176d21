import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { FristwerkError } from '../domain/errors';

/** A form or a JSON body without a document, in bytes. */
export const FORM_LIMIT = 1024 * 1024;

/** A form with a document, in bytes. */
export const DOCUMENT_LIMIT = 20 * 1024 * 1024;

/** Refuses a body above `bytes`. @throws DOCUMENT_TOO_LARGE */
export function limitBody(bytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new FristwerkError('DOCUMENT_TOO_LARGE', { details: { max: bytes } });
    },
  });
}
