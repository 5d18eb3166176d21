import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MAX_DOCUMENT_BYTES } from '../client/document';
import { type Fault, FristwerkError } from '../domain/errors';

const MEBIBYTE = 1024 * 1024;

/** How large a body may be, in bytes, and what is told about a larger one. */
export interface BodyLimit {
  readonly bytes: number;
  readonly fault: Omit<Fault, 'code'>;
}

/** A form or a JSON body without a document. */
export const FORM_LIMIT: BodyLimit = { bytes: MEBIBYTE, fault: { details: { max: MEBIBYTE } } };

/** A form with a document: the largest document, and room for the fields and parts around it. */
export const DOCUMENT_LIMIT: BodyLimit = {
  bytes: MAX_DOCUMENT_BYTES + MEBIBYTE,
  fault: { field: 'document', details: { max: MAX_DOCUMENT_BYTES } },
};

/** Refuses a body above the limit before it is read. @throws DOCUMENT_TOO_LARGE */
export function limitBody({ bytes, fault }: BodyLimit): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new FristwerkError('DOCUMENT_TOO_LARGE', fault);
    },
  });
}
