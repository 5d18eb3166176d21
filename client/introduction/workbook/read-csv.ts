import { parse } from 'csv-parse/sync';
import { faultAt, IMPORT_LIMITS, type ImportFile, type Place } from '../upload';
import type { RawTable, ReadFile } from './raw-table';

/**
 * Reads a sheet from CSV as Excel writes it in Germany: semicolons (commas or tabs where the headings have those), UTF-8
 * with or without a mark at its beginning, else Windows-1252. The sheet is called as the file: `Personal.csv`.
 */
export function readCsv({ name, content }: ImportFile): ReadFile {
  const sheet = sheetNameOf(name);
  const text = decoded(content);
  if (text === null) return unreadable({ sheet }, name, 'encoding');
  const delimiter = delimiterOf(text);
  if (hasEndlessLine(text, delimiter)) return unreadable({ sheet }, name, 'tooManyRows');
  try {
    const records: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      ...LIMITS,
    });
    const rows = records.map((record) => record.map((cell) => (cell.trim() === '' ? null : cell.trim())));
    return { tables: [{ sheet, rows: withoutTail(rows) }], faults: [] };
  } catch (error) {
    const { lines: row, code } = error as { readonly lines?: number; readonly code?: string };
    if (code === 'CSV_MAX_RECORD_SIZE') return unreadable({ sheet }, name, 'tooManyRows');
    return unreadable({ sheet, ...(row === undefined ? {} : { row }) }, name, 'csv');
  }
}

/** One row more than may be: then there are too many. A row of a million characters is none. */
const LIMITS = { to: IMPORT_LIMITS.rows + 2, max_record_size: 1_000_000 } as const;

/** Most separators in one line: five times the columns, since texts in quotation marks hold some too. */
const MOST_SEPARATORS = 5 * IMPORT_LIMITS.columns;

function hasEndlessLine(text: string, delimiter: string): boolean {
  let count = 0;
  for (const sign of text) {
    if (sign === '\n') count = 0;
    else if (sign === delimiter) count += 1;
    if (count > MOST_SEPARATORS) return true;
  }
  return false;
}

/** `Folder/Personal.csv` is the sheet `Personal`. */
function sheetNameOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? name;
  return last.replace(/\.csv$/i, '').normalize('NFC');
}

/** Text of a file; null where it is in neither of the encodings that Excel uses for CSV. */
function decoded(content: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content).replaceAll('\r\n', '\n');
  } catch {
    const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
    const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'windows-1252').decode(content);
    // Bytes that stand for nothing in Windows-1252 come out as controls: another encoding, or no text at all.
    return UNWRITTEN.test(text) ? null : text.replaceAll('\r\n', '\n');
  }
}

const UNWRITTEN = /[^\P{Cc}\t\n\r]/u;

function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const outsideQuotes = head.replace(/"[^"]*"/g, '');
  const counted = [';', '\t', ','].map((sign) => ({ sign, count: outsideQuotes.split(sign).length }));
  return counted.toSorted((one, other) => other.count - one.count)[0]?.sign ?? ';';
}

function withoutTail(rows: RawTable['rows']): RawTable['rows'] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== null));
  return rows.slice(0, last + 1);
}

function unreadable(place: Place, file: string, reason: string): ReadFile {
  return { tables: [], faults: [faultAt(place, 'UNREADABLE_FILE', file, { reason, ...IMPORT_LIMITS })] };
}
