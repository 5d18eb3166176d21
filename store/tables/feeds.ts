/** Calendar feeds. */
export interface FeedsTable {
  feed_id: string;
  /** SHA-256 of the token, which is kept nowhere. */
  token_hash: string;
  organisation_id: string;
  /** Null: all duties of the organisation. */
  person_id: string | null;
  created_at: string;
  created_by: string;
  revoked_at: string | null;
  revoked_by: string | null;
}
