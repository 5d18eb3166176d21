import { dateOf, daysInMonth, type LegalDate } from '../../domain/legal-date';

/** Days of a month that the law names by words. */
export type PartOfMonth = 'beginning' | 'middle' | 'end';

/**
 * BGB 192: the beginning of a month is its first day, the middle the 15th, the end its last day: the end of Feb 2020 is the
 * 29th.
 * @throws RangeError unless `month` is 1 to 12; INVALID_DATE outside 1900 to 9999.
 */
export function partOfMonth(year: number, month: number, part: PartOfMonth): LegalDate {
  const last = daysInMonth(year, month);
  const days = { beginning: 1, middle: 15, end: last } as const satisfies Record<PartOfMonth, number>;
  return dateOf(year, month, days[part]);
}
