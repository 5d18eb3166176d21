import type { Json } from './json';

/** Append-only: each version of each contact (3.11.1), references and categories only. One version holds at a time. */
export interface ContactEntriesTable {
  contact_id: string;
  version: number;
  organisation_id: string;
  change: 'recorded' | 'corrected' | 'voided';
  on_day: string;
  contact: Json;
  content_hash: string;
  /** Of a correction or a voiding. */
  reason: string | null;
  request_id: string;
  recorded_at: string;
  recorded_by: string;
  /** When another version took its place. */
  superseded_at: string | null;
}

/** Requests that changed contacts, with their answers: the same request twice is one. */
export interface ContactRequestsTable {
  organisation_id: string;
  request_id: string;
  content_hash: string;
  /** Ids of the contacts, in the order of the request. */
  contact_ids: Json;
  at: string;
}

/** Figures of an annual report (3.11.3) as they stood when it was sent. */
export interface FrozenFiguresTable {
  entity_id: string;
  event_id: string;
  organisation_id: string;
  year: number;
  persons: number;
  families: number;
  talks: number;
  /** Of the contacts from which they were counted. */
  contacts_hash: string;
  frozen_at: string;
  frozen_by: string;
}
