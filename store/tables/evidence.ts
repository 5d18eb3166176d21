import type { Generated } from 'kysely';

/** Evidence handed in, under the person it concerns. */
export interface DocumentsTable {
  document_id: string;
  person_id: string | null;
  entity_id: string;
  file_name: string;
  media_type: string;
  size: number;
  sha256: string;
  content: Buffer;
  added_at: string;
  added_by: string;
}

/** Refusals leave no history: they are noted here, without the payload. */
export interface RefusalsTable {
  refusal_id: Generated<number>;
  at: string;
  command: string;
  code: string;
  actor: string;
  entity_id: string | null;
}
