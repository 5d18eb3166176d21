import { isLegalDate, type LegalDate } from '../../../domain/legal-date';
import type { RawCell } from '../workbook/raw-table';

const GERMAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** Excel counts days from 30 December 1899; a number that means a day lies between 1990 and 2100. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const PLAUSIBLE_DAYS = { first: 32_874, last: 73_415 } as const;

/**
 * The day that a cell means: a date, `1.8.2026`, `2026-08-01`, or Excel's number of a day (46235 is 1 Aug 2026). Null
 * where it is none of these, or a day that does not exist. Two digits of a year say too little.
 */
export function readDay(cell: Exclude<RawCell, null>): LegalDate | null {
  const written = dayText(cell);
  return isLegalDate(written) ? written : null;
}

function dayText(cell: Exclude<RawCell, null>): string {
  if (cell instanceof Date) return isoDay(cell);
  if (typeof cell === 'number' || /^\d{5}$/.test(String(cell).trim())) return numbered(Number(cell));
  const text = String(cell).trim();
  const [, day = '', month = '', year] = GERMAN_DAY.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function numbered(days: number): string {
  const isPlausible = days >= PLAUSIBLE_DAYS.first && days <= PLAUSIBLE_DAYS.last;
  return isPlausible ? isoDay(new Date(EXCEL_DAY_ZERO + Math.floor(days) * DAY_MS)) : '';
}

function isoDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
