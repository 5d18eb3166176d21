import type { Store } from './open-store';
import type { Row } from './schema';

/** A document to keep. */
export interface NewDocument {
  readonly documentId: string;
  readonly personId: string | null;
  readonly entityId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
  readonly sha256: string;
  readonly addedAt: string;
  readonly addedBy: string;
}

/** Keeps a document; returns false when it was there already. */
export async function keepDocument(store: Store, document: NewDocument): Promise<boolean> {
  const result = await store.db
    .insertInto('documents')
    .values({
      document_id: document.documentId,
      person_id: document.personId,
      entity_id: document.entityId,
      file_name: document.fileName,
      media_type: document.mediaType,
      size: document.content.length,
      sha256: document.sha256,
      content: document.content,
      added_at: document.addedAt,
      added_by: document.addedBy,
    })
    .onConflict((conflict) => conflict.column('document_id').doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) > 0;
}

/** Takes back a document whose proof was refused. */
export async function dropDocument(store: Store, documentId: string): Promise<void> {
  await store.db.deleteFrom('documents').where('document_id', '=', documentId).execute();
}

export function findDocument(store: Store, documentId: string): Promise<Row<'documents'> | undefined> {
  return store.db.selectFrom('documents').selectAll().where('document_id', '=', documentId).executeTakeFirst();
}
