import type { Context } from 'hono';
import type { DocumentUpload } from '../../client/fristwerk';
import { uploadedDocument } from '../document-upload';
import { postedBody } from '../posted-body';
import { jsonBody, readJson } from './json-body';

/** What was told, unchecked, and the document that came with it. */
export interface HandedIn {
  readonly input: unknown;
  readonly document: DocumentUpload | undefined;
}

/**
 * Reads JSON, or a multipart form with the JSON in the part `part` and a `document`.
 * @throws INVALID_INPUT for a body that is neither, and for a document of a kind that is not taken
 */
export function handedIn(part: string): (context: Context) => Promise<HandedIn> {
  return async (context) => {
    const declared = context.req.header('content-type') ?? '';
    if (!declared.startsWith('multipart/form-data')) return { input: await jsonBody(context), document: undefined };
    const { [part]: told, document } = await postedBody(context);
    return { input: readJson(typeof told === 'string' ? told : '', part), document: await uploadedDocument(document) };
  };
}
