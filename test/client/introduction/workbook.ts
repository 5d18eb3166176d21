import writeXlsx from 'write-excel-file/node';
import type { ImportFile } from '../../../client/introduction/upload';

type Cell = string | number | boolean | Date | null | { readonly formula: string };

/** A workbook with these sheets, each a list of rows. */
export async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<ImportFile> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(written1)),
  }));
  return { name: 'county.xlsx', content: await writeXlsx(written).toBuffer() };
}

function written1(cell: Cell) {
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd.mm.yyyy' };
  if (typeof cell === 'object' && cell !== null) return { value: cell.formula, type: 'Formula' as const };
  return cell;
}

/** One CSV file in the encoding named. */
export function csv(name: string, lines: readonly string[], encoding: BufferEncoding = 'utf8'): ImportFile {
  return { name: `${name}.csv`, content: Buffer.from(lines.join('\r\n'), encoding) };
}

/** A line of staff in CSV by its columns; what is left out is as in `STAFF`. */
export function staffCsv(rows: readonly Readonly<Record<string, string>>[]): ImportFile {
  const heads = [...new Set([...Object.keys(STAFF), ...rows.flatMap(Object.keys)])];
  const lines = rows.map((row) => heads.map((head) => `"${row[head] ?? STAFF[head] ?? ''}"`).join(';'));
  return csv('Personal', [heads.map((head) => `"${head}"`).join(';'), ...lines]);
}

/** Somebody of type a who began on Thu 1 Oct 2026 and of whom everything needed is known. */
export const STAFF: Readonly<Record<string, string>> = {
  Kennung: 'P-1',
  Verband: 'caritas',
  Vorname: 'Klara',
  Nachname: 'Kanarienvogel',
  'Erster Arbeitstag': '01.10.2026',
  'Vereinbarter Beschäftigungsumfang': '0,75',
  'Gemeinden mit Anteil': 'Rheinfelden: 0,5; Weil am Rhein: 0,25',
  'Monatliches Entgelt': '2.850,50',
  Einsatzort: 'Rathaus Rheinfelden',
  'Bewilligungszeitraum von': '01.01.2026',
  'Bewilligungszeitraum bis': '31.12.2027',
  'Qualifikationsart nach Ziffer 3.2': 'a',
  Hochschulabschluss: 'Bachelor',
  Studienfach: 'Soziale Arbeit',
  'Staat des Hochschulabschlusses': 'DE',
};
