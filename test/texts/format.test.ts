import type { Instant } from '../../domain/instant';
import { legalDate } from '../../domain/legal-date';
import { cents, fullTimeEquivalent } from '../../domain/money';
import { formatDate, formatDay, formatInstant, formatMoney, formatShare, relativeDay } from '../../texts/format';

test('a day is written with its weekday, or without', () => {
  expect(formatDate(legalDate('2026-11-30'))).toBe('Mo 30.11.2026');
  expect(formatDate(legalDate('2024-02-29'))).toBe('Do 29.02.2024');
  expect(formatDay(legalDate('2026-03-01'))).toBe('01.03.2026');
});

test.each([
  ['2026-11-30T06:41:00.000Z', 'Mo 30.11.2026, 07:41 Uhr'],
  ['2026-07-01T22:05:00.000Z', 'Do 02.07.2026, 00:05 Uhr'],
  ['2026-10-25T00:30:00.000Z', 'So 25.10.2026, 02:30 Uhr'],
  ['2026-10-25T01:30:00.000Z', 'So 25.10.2026, 02:30 Uhr'],
])('%s is shown on the clock of Berlin as %s', (instant, shown) => {
  expect(formatInstant(instant as Instant)).toBe(shown);
});

test.each([
  [6_400_000, '64.000,00 €'],
  [1, '0,01 €'],
  [100_000_005, '1.000.000,05 €'],
  [-45_000, '-450,00 €'],
])('%d cents are written %s', (value, shown) => {
  expect(formatMoney(cents(value))).toBe(shown);
});

test.each([
  [0.75, '0,75 VZÄ'],
  [1, '1,00 VZÄ'],
  [0.3333, '0,3333 VZÄ'],
  [0.5, '0,50 VZÄ'],
])('a share of %d is written %s', (value, shown) => {
  expect(formatShare(fullTimeEquivalent(value))).toBe(shown);
});

test.each([
  ['2026-11-30', 'heute'],
  ['2026-12-01', 'morgen'],
  ['2026-12-12', 'in 12 Tagen'],
  ['2026-11-29', 'seit 1 Tag'],
  ['2026-11-28', 'seit 2 Tagen'],
])('seen from 30.11.2026, %s is %s', (day, shown) => {
  expect(relativeDay(legalDate(day), legalDate('2026-11-30'))).toBe(shown);
});
