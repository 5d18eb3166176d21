import type { IntroductionSheetId } from '../../../texts/introduction-sheets';
import { NOTES_SHEET } from '../../../texts/introduction-sheets';
import type { Breathe } from '../breather';
import { columnsOf, type HeadedColumn, SHEET_IDS, sheetNamed, titleOf } from '../sheets';
import { faultAt, IMPORT_LIMITS, type ImportFault, type Place } from '../upload';
import { placeKey, type RawCell, type RawTable } from '../workbook/raw-table';
import { nearest } from './nearest';
import { readCell } from './read-cell';

/** A row of a sheet: what each of its cells says, by the name of the column. */
export interface ReadRow {
  readonly sheet: IntroductionSheetId;
  /** As Excel numbers it; the headings are row 1. */
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** Columns with something in them that could not be read. */
  readonly unread: readonly string[];
}

/** The rows of all sheets, and what is wrong with sheets, headings and single cells. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly ImportFault[];
}

const NONE_REFUSED: ReadonlySet<string> = new Set();

/** Understands sheets and headings, and reads each cell by itself. Empty rows are left out, they keep their number. */
export async function readRows(tables: readonly RawTable[], breathe: Breathe): Promise<ReadRows> {
  const known = tables.filter(({ sheet }) => sheet !== NOTES_SHEET);
  const seen = new Set<IntroductionSheetId>();
  const read: ReadRows[] = [];
  for (const table of known) {
    const id = sheetNamed(table.sheet);
    if (id === undefined) read.push({ rows: [], faults: unknownSheet(table) });
    else if (seen.has(id)) read.push({ rows: [], faults: [sheetTwice(table)] });
    else read.push(await readSheet(id, table, breathe));
    if (id !== undefined) seen.add(id);
  }
  return { rows: read.flatMap(({ rows }) => rows), faults: read.flatMap(({ faults }) => faults) };
}

function sheetTwice({ sheet }: RawTable): ImportFault {
  return faultAt({ sheet }, 'INVALID_CHOICE', sheet, { reason: 'sheetTwice' });
}

function unknownSheet({ sheet, rows }: RawTable): readonly ImportFault[] {
  // Excel adds empty sheets of its own accord; nothing is lost with them.
  if (rows.length === 0) return [];
  const titles = SHEET_IDS.map(titleOf);
  return [
    faultAt({ sheet }, 'UNKNOWN_FIELD', sheet, { reason: 'sheet', choices: titles, near: nearest(sheet, titles) }),
  ];
}

async function readSheet(
  id: IntroductionSheetId,
  { rows: [head = [], ...body], refused = NONE_REFUSED }: RawTable,
  breathe: Breathe,
): Promise<ReadRows> {
  const sheet = titleOf(id);
  const columns = columnsOf(id);
  if (body.length > IMPORT_LIMITS.rows || head.length > IMPORT_LIMITS.columns)
    return {
      rows: [],
      faults: [faultAt({ sheet }, 'UNREADABLE_FILE', sheet, { reason: 'tooManyRows', ...IMPORT_LIMITS })],
    };
  const filled = body.some((row) => row.some((cell) => cell !== null));
  if (!filled) return { rows: [], faults: [] };
  const placed = head.map((cell) => columns.find(({ heading }) => heading === String(cell ?? '').trim()));
  const headFaults = headingFaults(sheet, head, placed, columns);
  const rows: ReadRow[] = [];
  const faults: ImportFault[] = [...headFaults];
  for (const [index, cells] of body.entries()) {
    const row = index + 2;
    if (cells.every((cell) => cell === null)) continue;
    const isRefused = (column: number) => refused.has(placeKey(row, column));
    const read = readRow(id, row, cells, placed, columns, isRefused);
    rows.push(read.row);
    faults.push(...read.faults);
    await breathe();
  }
  return { rows, faults };
}

function headingFaults(
  sheet: string,
  head: readonly RawCell[],
  placed: readonly (HeadedColumn | undefined)[],
  columns: readonly HeadedColumn[],
): readonly ImportFault[] {
  const headings = columns.map(({ heading }) => heading);
  const wrong = head.flatMap((cell, index) => {
    const text = String(cell ?? '').trim();
    if (text === '') return [];
    const place = { sheet, row: 1, column: text };
    const column = placed[index];
    if (column === undefined)
      return [
        faultAt(place, 'UNKNOWN_FIELD', text, { reason: 'column', choices: headings, near: nearest(text, headings) }),
      ];
    return placed.indexOf(column) < index ? [faultAt(place, 'INVALID_CHOICE', text, { reason: 'columnTwice' })] : [];
  });
  const missing = columns
    .filter((column) => column.required && !placed.includes(column))
    .map(({ heading }) =>
      faultAt({ sheet, row: 1, column: heading }, 'REQUIRED_FIELD', undefined, { reason: 'column' }),
    );
  return [...wrong, ...missing];
}

function readRow(
  id: IntroductionSheetId,
  row: number,
  cells: readonly RawCell[],
  placed: readonly (HeadedColumn | undefined)[],
  columns: readonly HeadedColumn[],
  isRefused: (column: number) => boolean,
): { readonly row: ReadRow; readonly faults: readonly ImportFault[] } {
  const faults: ImportFault[] = [];
  const unread: string[] = [];
  const values: Record<string, unknown> = {};
  const at = (column: string): Place => ({ sheet: titleOf(id), row, column });
  for (const column of columns) {
    const index = placed.indexOf(column);
    const cell = index < 0 ? null : (cells[index] ?? null);
    if (index >= 0 && isRefused(index + 1)) {
      unread.push(column.name);
      continue;
    }
    if (cell === null) {
      if (column.required && index >= 0) {
        faults.push(faultAt(at(column.heading), 'REQUIRED_FIELD'));
        unread.push(column.name);
      }
      continue;
    }
    if (isFormula(cell)) {
      faults.push(faultAt(at(column.heading), 'INVALID_TYPE', cell, { reason: 'formula' }));
      unread.push(column.name);
      continue;
    }
    const reading = readCell(column.kind, cell);
    if ('value' in reading) values[column.name] = reading.value;
    else {
      const shown = cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
      faults.push(faultAt(at(column.heading), reading.wrong, shown, reading.details));
      unread.push(column.name);
    }
  }
  return { row: { sheet: id, row, values, unread }, faults };
}

/** A formula that a file holds as text. Whoever writes it into a table again would have it computed. */
function isFormula(cell: RawCell): boolean {
  return typeof cell === 'string' && cell.trimStart().startsWith('=');
}
