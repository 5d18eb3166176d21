import { createHash } from 'node:crypto';
import { FristwerkError } from '../domain/errors';
import { dropDocument, findDocument, keepDocument } from '../store/documents';
import { findSubject } from '../store/persons';
import type { FristwerkDeps } from './deps';
import { MAX_DOCUMENT_BYTES } from './document-limit';
import type { CommandContext, DocumentUpload } from './fristwerk';
import { isRefusal } from './send-event';

export { MAX_DOCUMENT_BYTES };

/**
 * Keeps a document while `work` records what it proves; when that is refused, the document is taken back.
 * The id comes from entity, request and content: the same request keeps it once, and no request can take back
 * what another one keeps.
 * @throws DOCUMENT_TOO_LARGE
 */
export async function withDocument<T>(
  deps: FristwerkDeps,
  entityId: string,
  document: DocumentUpload | undefined,
  context: CommandContext,
  work: (documentId: string | undefined) => Promise<T>,
): Promise<T> {
  if (document === undefined) return work(undefined);
  if (document.content.length > MAX_DOCUMENT_BYTES)
    throw new FristwerkError('DOCUMENT_TOO_LARGE', {
      field: 'document',
      value: document.fileName,
      details: { max: MAX_DOCUMENT_BYTES },
    });
  const { documentId, created } = await keep(deps, entityId, document, context);
  try {
    return await work(documentId);
  } catch (error) {
    if (created && isRefusal(error)) await dropDocument(deps.store, documentId);
    throw error;
  }
}

async function keep(
  { store, now }: FristwerkDeps,
  entityId: string,
  document: DocumentUpload,
  context: CommandContext,
) {
  const sha256 = createHash('sha256').update(document.content).digest('hex');
  const owner = `${entityId}\n${context.requestId}\n${sha256}`;
  const documentId = `document-${createHash('sha256').update(owner).digest('hex').slice(0, 24)}`;
  const subject = await findSubject(store, entityId);
  const created = await keepDocument(store, {
    documentId,
    personId: subject?.person_id ?? null,
    entityId,
    fileName: document.fileName.slice(0, 200),
    mediaType: document.mediaType.slice(0, 100),
    content: document.content,
    sha256,
    addedAt: now(),
    addedBy: context.actor,
  });
  return { documentId, created };
}

/** A document with its content. @throws NOT_FOUND */
export async function readDocument({ store }: FristwerkDeps, documentId: string): Promise<DocumentUpload> {
  const row = await findDocument(store, documentId);
  if (row === undefined) throw new FristwerkError('NOT_FOUND', { field: 'document', value: documentId });
  return { fileName: row.file_name, mediaType: row.media_type, content: row.content };
}
