import { stringify } from 'csv-stringify/sync';
import writeXlsx from 'write-excel-file/node';
import { kindNote, NOTE_HEADS, NOTE_LINES, requiredNote } from '../../../texts/introduction-notes';
import { NOTES_SHEET } from '../../../texts/introduction-sheets';
import { readCell } from '../cells/read-cell';
import { asciiName, columnsOf, type HeadedColumn, SHEET_IDS, titleOf } from '../sheets';
import type { ImportFile } from '../upload';

/** The workbook that is given out: each sheet with its headings and an example row, and a sheet of notes. */
export async function workbookTemplate(name = 'vorlage.xlsx'): Promise<ImportFile> {
  const sheets = SHEET_IDS.map((id) => {
    const columns = columnsOf(id);
    const hasExample = columns.some(({ example }) => example !== '');
    return sheetOf(titleOf(id), columns, hasExample ? [columns.map(exampleCell)] : []);
  });
  const notes = {
    sheet: NOTES_SHEET,
    columns: [{ width: 24 }, { width: 52 }, { width: 14 }, { width: 100 }],
    data: [...NOTE_LINES.map((line) => [line]), [], NOTE_HEADS.map(bold), ...noteRows()],
  };
  return { name, content: await writeXlsx([...sheets, notes]).toBuffer() };
}

/** The same as one CSV a sheet: semicolons, UTF-8 with the mark by which Excel knows it, days and decimals in German. */
export function csvTemplates(): readonly ImportFile[] {
  return SHEET_IDS.map((id) => {
    const columns = columnsOf(id);
    const rows = [columns.map(({ heading }) => heading), columns.map(({ example }) => example)];
    const filled = rows.filter((row, index) => index === 0 || row.some((cell) => cell !== ''));
    const content = stringify(filled, { delimiter: ';', bom: true, record_delimiter: 'windows' });
    return { name: `${asciiName(titleOf(id))}.csv`, content: Buffer.from(content) };
  });
}

/** What is given out for an import. */
export interface Templates {
  workbook(name?: string): Promise<ImportFile>;
  csv(): readonly ImportFile[];
}

/** Workbook and CSV files as they are given out. */
export const TEMPLATES: Templates = { workbook: workbookTemplate, csv: csvTemplates };

type Cell = ReturnType<typeof bold> | ReturnType<typeof exampleCell> | string;

function sheetOf(sheet: string, columns: readonly HeadedColumn[], rows: readonly Cell[][]) {
  return {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map(({ heading }) => ({ width: Math.max(12, Math.min(40, heading.length + 2)) })),
    data: [columns.map(({ heading }) => bold(heading)), ...rows],
  };
}

function bold(value: string) {
  return { value, fontWeight: 'bold' as const };
}

/** Days as days and numbers as numbers, so that Excel shows them as an official does. */
function exampleCell({ kind, example }: HeadedColumn) {
  if (example === '') return null;
  const reading = readCell(kind, example);
  if (!('value' in reading)) throw new RangeError(`not a value of the column: ${example}`);
  if (kind === 'day') return { value: new Date(`${reading.value}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' };
  if (kind === 'share') return { value: Number(reading.value), type: Number, format: '0.00##' };
  if (kind === 'money') return { value: Number(reading.value), type: Number, format: '#,##0.00' };
  return kind === 'count' ? { value: Number(reading.value), type: Number } : { value: example, type: String };
}

function noteRows(): readonly string[][] {
  return SHEET_IDS.flatMap((id) =>
    columnsOf(id).map(({ heading, required, kind }) => [
      titleOf(id),
      heading,
      requiredNote(required === true),
      kindNote(kind),
    ]),
  );
}
