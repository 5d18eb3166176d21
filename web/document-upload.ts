import type { DocumentUpload } from '../client/fristwerk';
import { FristwerkError } from '../domain/errors';
import { DOCUMENT_ENDINGS, documentMediaType } from './document-kind';

const LONGEST_NAME = 200;

/**
 * A posted file as a document: its name without folders, its kind as ending and content say, whatever was declared.
 * @returns undefined when no file was chosen.
 * @throws INVALID_TEXT when text stands where the file should be, REQUIRED_FIELD when the file is empty,
 * INVALID_CHOICE when it is no PDF, picture, text or e-mail
 */
export async function uploadedDocument(posted: unknown): Promise<DocumentUpload | undefined> {
  if (posted === undefined || posted === '') return undefined;
  if (!(posted instanceof File)) throw new FristwerkError('INVALID_TEXT', { field: 'document', value: posted });
  if (posted.name === '' && posted.size === 0) return undefined;
  const fileName = fileNameOf(posted.name);
  const given = { field: 'document', value: fileName };
  if (posted.size === 0) throw new FristwerkError('REQUIRED_FIELD', { ...given, details: { reason: 'emptyFile' } });
  const content = Buffer.from(await posted.arrayBuffer());
  const mediaType = documentMediaType(fileName, content);
  if (mediaType === undefined)
    throw new FristwerkError('INVALID_CHOICE', {
      ...given,
      details: { reason: 'documentKind', choices: DOCUMENT_ENDINGS },
    });
  return { fileName, mediaType, content };
}

/** The last part of the name, its ending kept where it is cut. */
function fileNameOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/\p{Cc}/gu, '').trim();
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(clean)?.[0] ?? '';
  const cut = clean.length > LONGEST_NAME ? clean.slice(0, LONGEST_NAME - ending.length) + ending : clean;
  return cut === '' ? 'nachweis' : cut;
}
