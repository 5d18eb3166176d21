import type { Generated } from 'kysely';
import type { Json } from './json';

/** House settings (readings, reminder plan, calendar days), one row a version; the newest holds. */
export interface HouseSettingsTable {
  version: Generated<number>;
  settings: Json;
  set_at: string;
  set_by: string;
}

/** House settings that one person has proposed and another has to confirm. */
export interface SettingsProposalsTable {
  proposal_id: string;
  settings: Json;
  proposed_at: string;
  proposed_by: string;
  /** Version of the settings that it became; null while it waits. */
  version: number | null;
  /** Version that was in force when it was proposed; 0 where there was none. */
  base_version: number;
}

/** How far the files have followed a version of the house settings. */
export interface ReassessmentsTable {
  version: number;
  /** Files that were there when it began. */
  entities: number;
  asked: number;
  /** Id of the last file that was asked; files follow in the order of their ids. Empty before the first. */
  up_to: string;
  begun_at: string;
  /** Null while files are left. */
  ended_at: string | null;
}
