import type { DocumentUpload } from '../client/fristwerk';
import { FristwerkError } from '../domain/errors';

const LONGEST_NAME = 200;
const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]{0,60}\/[a-z0-9][a-z0-9.+-]{0,80}$/i;

/**
 * A posted file as a document: its name without folders, its declared kind only when it is well formed.
 * @returns undefined when no file was chosen. @throws INVALID_TEXT when text stands where the file should be
 */
export async function uploadedDocument(posted: unknown): Promise<DocumentUpload | undefined> {
  if (posted === undefined || posted === '') return undefined;
  if (!(posted instanceof File)) throw new FristwerkError('INVALID_TEXT', { field: 'document', value: posted });
  if (posted.name === '' && posted.size === 0) return undefined;
  if (posted.size === 0) throw new FristwerkError('REQUIRED_FIELD', { field: 'document', value: posted.name });
  return {
    fileName: fileNameOf(posted.name),
    mediaType: MEDIA_TYPE.test(posted.type) ? posted.type : 'application/octet-stream',
    content: Buffer.from(await posted.arrayBuffer()),
  };
}

function fileNameOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LONGEST_NAME);
  return clean === '' ? 'nachweis' : clean;
}
