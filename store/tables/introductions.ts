/** An import of what was already running. */
export interface IntroductionsTable {
  /** Follows from the files and the day of the introduction. */
  import_id: string;
  introduced_on: string;
  started_at: string;
  started_by: string;
  /** Null while it is unfinished. */
  ended_at: string | null;
  ended_how: 'finished' | 'abandoned' | null;
}

/** Each entity of an import, in the order in which they are begun. */
export interface IntroductionRowsTable {
  import_id: string;
  position: number;
  /** Sheet and a hash of organisation and key, since a key may be a name. */
  remembered_as: string;
  entity_id: string;
  organisation_id: string;
  events_total: number;
  events_done: number;
}
