import readXlsx from 'read-excel-file/node';
import { faultAt, IMPORT_LIMITS, type ImportFault, type ImportFile } from '../upload';
import { type CellMarks, cellMarks } from './cell-marks';
import type { RawCell, RawTable, ReadFile } from './raw-table';
import { type ZipEntry, zipEntries } from './zip-entries';

/** What a cell holds instead of a value where its formula failed. */
const CELL_ERROR = /^#(REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|NV|WERT!|BEZUG!|ZAHL!)$/;

/**
 * Reads the sheets of an Excel workbook: values, days as `Date`. A formula, a merged cell and a cell in error are faults
 * of their place: nobody knows whether the value that was last computed still holds, or for which rows it stands.
 */
export async function readWorkbook({ name, content }: ImportFile): Promise<ReadFile> {
  const entries = zipEntries(content);
  if (entries === null) return unreadable(name, 'noWorkbook');
  if (isTooLarge(entries)) return unreadable(name, 'tooLarge');
  try {
    const marks = cellMarks(entries, IMPORT_LIMITS.unpackedBytes);
    const sheets = await readXlsx(content);
    const tables = sheets.map(({ sheet, data }): RawTable => ({ sheet, rows: data as unknown as RawTable['rows'] }));
    return { tables, faults: tables.flatMap((table) => faultsOf(table, marks.get(table.sheet))) };
  } catch (error) {
    return unreadable(
      name,
      (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'noWorkbook',
    );
  }
}

function isTooLarge(entries: readonly ZipEntry[]): boolean {
  return entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0) > IMPORT_LIMITS.unpackedBytes;
}

function unreadable(file: string, reason: string): ReadFile {
  return { tables: [], faults: [faultAt({ sheet: file }, 'UNREADABLE_FILE', file, { reason })] };
}

function faultsOf({ sheet, rows }: RawTable, marks: CellMarks = { formulas: [], merged: [] }): readonly ImportFault[] {
  const placed = (row: number, column: number) => {
    const heading = rows[0]?.[column - 1];
    return { sheet, row, ...(heading === undefined || heading === null ? {} : { column: String(heading) }) };
  };
  const of = (reason: 'formula' | 'merged') => (place: { row: number; column: number }) =>
    faultAt(placed(place.row, place.column), 'INVALID_TYPE', undefined, { reason });
  const errors = rows.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      isError(cell) ? [faultAt(placed(index + 1, column + 1), 'INVALID_TYPE', cell, { reason: 'cellError' })] : [],
    ),
  );
  return [...marks.formulas.map(of('formula')), ...marks.merged.map(of('merged')), ...errors];
}

function isError(cell: RawCell): cell is string {
  return typeof cell === 'string' && CELL_ERROR.test(cell);
}
