import { faultAt, IMPORT_LIMITS, type ImportFault, type ImportFile } from '../upload';
import { type CellMarks, cellMarks, sheetParts } from './cell-marks';
import { placeKey, type RawCell, type RawTable, type ReadFile } from './raw-table';
import { readSheets } from './read-sheets';
import { type CellPlace, sheetExtent } from './sheet-extent';
import { storedArchive } from './stored-archive';
import { type WorkbookParts, workbookParts } from './workbook-parts';
import { zipEntries } from './zip-entries';

/** What a cell holds instead of a value where its formula failed. */
const CELL_ERROR = /^#(REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|NV|WERT!|BEZUG!|ZAHL!)$/;

/**
 * Reads the sheets of an Excel workbook: values, days as `Date`. A formula, a merged cell and a cell in error are faults
 * of their place: nobody knows whether the value that was last computed still holds, or for which rows it stands. A sheet
 * with too many rows or columns is refused before it is laid out.
 */
export async function readWorkbook({ name, content }: ImportFile): Promise<ReadFile> {
  const entries = zipEntries(content);
  if (entries === null) return unreadable(name, 'noWorkbook');
  try {
    const parts = workbookParts(entries, IMPORT_LIMITS.unpackedBytes);
    const beyond = partsBeyond(parts);
    if (beyond.length > 0)
      return { tables: [], faults: beyond.map((part) => tooManyRows(nameOf(part, parts) ?? name)) };
    const tables = await readSheets(storedArchive(parts));
    const read = tables.map((table) => judged(table, marksOf(table.sheet, parts)));
    return { tables: read.map(({ table }) => table), faults: read.flatMap(({ faults }) => faults) };
  } catch (error) {
    return unreadable(
      name,
      (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'noWorkbook',
    );
  }
}

/** Parts with more than the headings and the rows of a sheet, or with more columns. */
function partsBeyond(parts: WorkbookParts): readonly string[] {
  const limits = { rows: IMPORT_LIMITS.rows + 1, columns: IMPORT_LIMITS.columns };
  return [...parts].flatMap(([part, content]) => {
    const { lastRow, rows, lastColumn } = sheetExtent(content.toString('utf8'), limits);
    return Math.max(lastRow, rows) > limits.rows || lastColumn > limits.columns ? [part] : [];
  });
}

function tooManyRows(sheet: string): ImportFault {
  return faultAt({ sheet }, 'UNREADABLE_FILE', sheet, { reason: 'tooManyRows', ...IMPORT_LIMITS });
}

function nameOf(part: string, parts: WorkbookParts): string | undefined {
  return sheetParts(parts).find((one) => one.part === part)?.sheet;
}

function marksOf(sheet: string, parts: WorkbookParts): CellMarks {
  const part = sheetParts(parts).find((one) => one.sheet === sheet)?.part ?? '';
  return cellMarks(parts.get(part)?.toString('utf8') ?? '');
}

function unreadable(file: string, reason: string): ReadFile {
  return { tables: [], faults: [faultAt({ sheet: file }, 'UNREADABLE_FILE', file, { reason })] };
}

/** A sheet with the faults of its cells; of a cell without a value that counts nothing more is told. */
function judged(table: RawTable, { formulas, merged }: CellMarks): { table: RawTable; faults: readonly ImportFault[] } {
  const { sheet, rows } = table;
  const placed = ({ row, column }: CellPlace) => {
    const heading = rows[0]?.[column - 1];
    return { sheet, row, ...(heading === undefined || heading === null ? {} : { column: String(heading) }) };
  };
  const of = (reason: string) => (place: CellPlace) =>
    faultAt(placed(place), 'INVALID_TYPE', rows[place.row - 1]?.[place.column - 1] ?? undefined, { reason });
  const errors = rows.flatMap((cells, index) =>
    cells.flatMap((cell, column) => (isError(cell) ? [{ row: index + 1, column: column + 1 }] : [])),
  );
  const refused = new Set([...formulas, ...errors].map(({ row, column }) => placeKey(row, column)));
  return {
    table: { ...table, refused },
    faults: [...formulas.map(of('formula')), ...merged.map(of('merged')), ...errors.map(of('cellError'))],
  };
}

function isError(cell: RawCell): cell is string {
  return typeof cell === 'string' && CELL_ERROR.test(cell);
}
