import type { ImportFault } from '../upload';

/** A cell as the file holds it; null where it is empty. */
export type RawCell = string | number | boolean | Date | null;

/** A sheet as the file holds it, nothing understood yet. The first row with anything in it is row `headRow`. */
export interface RawTable {
  readonly sheet: string;
  readonly rows: readonly (readonly RawCell[])[];
}

/** What was read of a file, and what could not be. */
export interface ReadFile {
  readonly tables: readonly RawTable[];
  readonly faults: readonly ImportFault[];
}
