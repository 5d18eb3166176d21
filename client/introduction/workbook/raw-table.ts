import type { ImportFault } from '../upload';

/** A cell as the file holds it; null where it is empty. */
export type RawCell = string | number | boolean | Date | null;

/** A sheet as the file holds it, nothing understood yet. The first row with anything in it is row `headRow`. */
export interface RawTable {
  readonly sheet: string;
  readonly rows: readonly (readonly RawCell[])[];
  /** Cells of which a fault is told already, by `placeKey`: nothing more is said of them. */
  readonly refused?: ReadonlySet<string>;
}

/** A cell by row and column, both counted from 1. */
export function placeKey(row: number, column: number): string {
  return `${row}/${column}`;
}

/** What was read of a file, and what could not be. */
export interface ReadFile {
  readonly tables: readonly RawTable[];
  readonly faults: readonly ImportFault[];
}
