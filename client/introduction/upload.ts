import type { Fault } from '../../domain/errors';

/** A file of an import: a workbook (`.xlsx`), or one sheet as CSV. */
export interface ImportFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What an import may hold at most. */
export const IMPORT_LIMITS = {
  /** Bytes of all files together. */
  bytes: 10 * 1024 * 1024,
  /** Bytes of a workbook once it is unpacked: what grows beyond is no list of staff. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Rows of a sheet, its headings not counted. */
  rows: 5_000,
  columns: 200,
} as const;

/** Where something stands in an import, as an official finds it: sheet, row from 1 (the headings), heading. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}

/** What is wrong at one place of an import; `details.place` says where, `details.reason` what kind of fault it is. */
export type ImportFault = Fault & { readonly details: Readonly<Record<string, unknown>> & { readonly place: Place } };

/** A fault at a place. */
export function faultAt(
  place: Place,
  code: Fault['code'],
  value?: unknown,
  details: Readonly<Record<string, unknown>> = {},
): ImportFault {
  const field = [place.sheet, place.row, place.column].filter((part) => part !== undefined).join(' / ');
  return { code, field, ...(value === undefined ? {} : { value }), details: { ...details, place } };
}
