import { faultAt, IMPORT_LIMITS, type ImportFile } from '../upload';
import type { ReadFile } from './raw-table';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';

/** Reads all files of an import: workbooks and CSV; anything else, nothing, and too much are faults. */
export async function readFiles(files: readonly ImportFile[]): Promise<ReadFile> {
  const size = files.reduce((sum, { content }) => sum + content.length, 0);
  if (files.length === 0) return refused('', 'noFile');
  if (size > IMPORT_LIMITS.bytes) return refused(files[0]?.name ?? '', 'tooLarge');
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readFile(file));
  return { tables: read.flatMap(({ tables }) => tables), faults: read.flatMap(({ faults }) => faults) };
}

function readFile(file: ImportFile): ReadFile | Promise<ReadFile> {
  const { name, content } = file;
  if (content.length === 0) return refused(name, 'emptyFile');
  if (/\.xlsx$/i.test(name)) return readWorkbook(file);
  return /\.csv$/i.test(name) ? readCsv(file) : refused(name, 'fileKind');
}

function refused(name: string, reason: string): ReadFile {
  return { tables: [], faults: [faultAt({ sheet: name }, 'UNREADABLE_FILE', name, { reason })] };
}
