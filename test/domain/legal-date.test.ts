import fc from 'fast-check';
import {
  dateOf,
  dayAfter,
  daysBetween,
  daysInMonth,
  earlierOf,
  isLegalDate,
  LEGAL_DATES,
  type LegalDate,
  legalDate,
  partsOf,
  weekdayOf,
} from '../../domain/legal-date';
import { lengthOfMonth, nextDay, walk, weekday } from '../rules/periods/by-hand';

const d = legalDate;
const coded = (code: string) => expect.objectContaining({ code });

test.each(['2026-02-28', '2024-02-29', '2000-02-29', '1900-01-01', '2100-12-31', '2101-01-01', '9999-12-31'])(
  '%s is a day',
  (text) => {
    expect(isLegalDate(text)).toBe(true);
    expect(legalDate(text)).toBe(text);
  },
);

test.each([
  '2026-02-29',
  '2026-02-30',
  '1900-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-13-01',
  '2026-01-00',
  '2026-01-32',
  '1899-12-31',
  '0000-01-01',
  '10000-01-01',
  '2026-1-01',
  '2026-01-1',
  '26-01-01',
  '20260101',
  '2026/01/01',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '2026-01-01 ',
  '2026-0a-01',
  '2026-0:-01',
  '2026-01-0/',
  '٢٠٢٦-٠١-٠١',
  '01.01.2026',
  '',
])('%p is no day: it is refused with the field that held it', (text) => {
  expect(isLegalDate(text)).toBe(false);
  expect(() => legalDate(text, 'firstDay')).toThrow(
    expect.objectContaining({
      code: 'INVALID_DATE',
      faults: [{ code: 'INVALID_DATE', field: 'firstDay', value: text, details: undefined }],
    }),
  );
});

test.each([undefined, null, 20260101, new Date(0), ['2026-01-01'], {}])('%p is no day', (value) => {
  expect(isLegalDate(value)).toBe(false);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2024-03-30', 1, '2024-03-31'],
  ['2024-10-27', 1, '2024-10-28'],
  ['2024-10-01', 42, '2024-11-12'],
  ['2026-01-01', 0, '2026-01-01'],
  ['2100-12-31', 1, '2101-01-01'],
  ['1900-01-02', -1, '1900-01-01'],
  ['9999-12-30', 1, '9999-12-31'],
])('%s and %i days are %s', (day, count, expected) => {
  expect(dayAfter(d(day), count)).toBe(expected);
});

test.each([
  ['1900-01-01', -1],
  ['9999-12-31', 1],
  ['2026-01-01', 9_999_999],
])('%s and %i days lie beyond what can be written and are refused', (day, count) => {
  expect(() => dayAfter(d(day), count)).toThrow(coded('OUTSIDE_VALIDITY'));
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%p days are refused', (count) => {
  expect(() => dayAfter(d('2026-01-01'), count)).toThrow(RangeError);
});

test('a text that is no day is refused wherever it is counted with', () => {
  for (const text of ['2026-02-30', '2026-01', '', 'abcd-ef-gh'] as LegalDate[]) {
    expect(() => dayAfter(text)).toThrow(coded('INVALID_DATE'));
    expect(() => partsOf(text)).toThrow(coded('INVALID_DATE'));
    expect(() => weekdayOf(text)).toThrow(coded('INVALID_DATE'));
    expect(() => daysBetween(text, d('2026-01-01'))).toThrow(coded('INVALID_DATE'));
    expect(() => daysBetween(d('2026-01-01'), text)).toThrow(coded('INVALID_DATE'));
  }
});

test.each([
  [2026, 2, 30, '2026-02-30'],
  [2026, 13, 1, '2026-13-01'],
  [2026, 0, 1, '2026-00-01'],
  [2026, 1, 0, '2026-01-00'],
  [1899, 12, 31, '1899-12-31'],
  [10_000, 1, 1, '10000-01-01'],
  [2026, 1.5, 1, '2026-1.5-01'],
  [2026, 1, 1.5, '2026-01-1.5'],
  [2026.5, 1, 1, '2026.5-01-01'],
])('the parts %p, %p, %p make no day', (year, month, day, value) => {
  expect(() => dateOf(year, month, day)).toThrow(
    expect.objectContaining({ code: 'INVALID_DATE', faults: [expect.objectContaining({ value })] }),
  );
});

test('a day has its parts and is made of them', () => {
  expect(partsOf(d('2026-02-08'))).toEqual({ year: 2026, month: 2, day: 8 });
  expect(dateOf(2026, 2, 8)).toBe('2026-02-08');
  expect(dateOf(1900, 1, 1)).toBe('1900-01-01');
  expect(dateOf(9999, 12, 31)).toBe('9999-12-31');
});

test.each([
  [2026, 1, 31],
  [2026, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2026, 4, 30],
  [2026, 12, 31],
])('of %i the month %i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [2026, 0],
  [2026, 13],
  [2026, 1.5],
  [Number.NaN, 2],
])('year %p has no month %p', (year, month) => {
  expect(() => daysInMonth(year, month)).toThrow(RangeError);
});

test.each([
  ['1900-01-01', 1],
  ['2024-02-29', 4],
  ['2026-10-03', 6],
  ['2027-03-28', 7],
])('%s is weekday %i', (day, expected) => {
  expect(weekdayOf(d(day))).toBe(expected);
});

test('the earlier of two days comes first, whichever is named first', () => {
  expect(earlierOf(d('2026-01-31'), d('2026-02-01'))).toBe('2026-01-31');
  expect(earlierOf(d('2026-02-01'), d('2026-01-31'))).toBe('2026-01-31');
});

test('from 1900 to 2101 each day follows the one before as on a wall calendar', () => {
  let byHand = '1900-01-01';
  let day: LegalDate = LEGAL_DATES.earliest;
  for (let number = 0; byHand <= '2101-12-31'; number += 1) {
    if (day !== byHand || daysBetween(LEGAL_DATES.earliest, day) !== number || weekdayOf(day) % 7 !== weekday(byHand))
      throw new Error(`${day} is not ${byHand}`);
    byHand = nextDay(byHand);
    day = dayAfter(day);
  }
  expect(day).toBe('2102-01-01');
});

const anyYear = fc.integer({ min: 1900, max: 9999 });
const anyDay = fc
  .tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 30 }))
  .map(([year, month, offset]) => dateOf(year, month, (offset % lengthOfMonth(year, month)) + 1));

test('going some days and back leads to the same day, and the days between are as many', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, count) => {
      fc.pre(day > '1901-12-31' && day < '9998-01-01');
      const there = dayAfter(day, count);
      expect(there).toBe(walk(day, count));
      expect(dayAfter(there, -count)).toBe(day);
      expect(daysBetween(day, there)).toBe(count);
    }),
  );
});
