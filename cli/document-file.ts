import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { MAX_DOCUMENT_BYTES } from '../client/document-limit';
import type { DocumentUpload } from '../client/fristwerk';
import { FristwerkError } from '../domain/errors';
import { reading } from './input-file';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.txt': 'text/plain',
  '.eml': 'message/rfc822',
};

/** Reads a document to hand in; its kind follows from the ending of its name. @throws UNREADABLE_FILE, DOCUMENT_TOO_LARGE */
export async function readDocumentFile(path: string): Promise<DocumentUpload> {
  const { size } = await reading(path, () => stat(path));
  if (size > MAX_DOCUMENT_BYTES)
    throw new FristwerkError('DOCUMENT_TOO_LARGE', {
      field: 'document',
      value: path,
      details: { max: MAX_DOCUMENT_BYTES },
    });
  const content = await reading(path, () => readFile(path));
  const mediaType = MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return { fileName: basename(path), mediaType, content };
}
