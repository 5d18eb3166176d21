import fc from 'fast-check';
import { dayOf, type Instant, instantAt, instantOf, millisecondsOf, startOfDay } from '../../domain/instant';
import { dayAfter, type LegalDate, legalDate } from '../../domain/legal-date';

const d = legalDate;

test.each([
  ['2024-01-16', '2024-01-15T23:00:00.000Z'],
  ['2024-08-01', '2024-07-31T22:00:00.000Z'],
  ['2024-03-31', '2024-03-30T23:00:00.000Z'],
  ['2024-04-01', '2024-03-31T22:00:00.000Z'],
  ['2024-10-27', '2024-10-26T22:00:00.000Z'],
  ['2024-10-28', '2024-10-27T23:00:00.000Z'],
])('%s begins in Berlin at %s', (day, instant) => {
  expect(startOfDay(d(day))).toBe(instant);
  // The second answer comes from memory.
  expect(startOfDay(d(day))).toBe(instant);
});

test.each([
  ['2024-03-31', 23],
  ['2024-10-27', 25],
  ['2024-06-01', 24],
])('%s has %i hours', (day, hours) => {
  const [from, to] = [startOfDay(d(day)), startOfDay(dayAfter(d(day)))].map(millisecondsOf) as [number, number];
  expect((to - from) / 3_600_000).toBe(hours);
});

test.each([
  ['2026-03-29', 7, 30, '2026-03-29T05:30:00.000Z'],
  ['2026-03-28', 7, 30, '2026-03-28T06:30:00.000Z'],
  ['2026-10-25', 7, 30, '2026-10-25T06:30:00.000Z'],
  ['2026-10-24', 23, 59, '2026-10-24T21:59:00.000Z'],
])('%s, %i:%i in Berlin is %s', (day, hour, minute, instant) => {
  expect(instantAt(d(day), hour, minute)).toBe(instant);
});

test.each([
  ['2024-01-15T22:59:59.999Z', '2024-01-15'],
  ['2024-01-15T23:00:00.000Z', '2024-01-16'],
  ['2024-07-31T21:59:59.999Z', '2024-07-31'],
  ['2024-07-31T22:00:00.000Z', '2024-08-01'],
])('%s lies on %s', (instant, day) => {
  expect(dayOf(instant as Instant)).toBe(day);
});

test('what is no day, hour or instant is refused', () => {
  expect(() => startOfDay('2026-02-30' as LegalDate)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  expect(() => instantAt(d('2026-01-01'), 25)).toThrow('hour');
  expect(() => instantOf(Number.NaN)).toThrow(RangeError);
  expect(() => millisecondsOf('yesterday' as Instant)).toThrow(RangeError);
  expect(() => dayOf('yesterday' as Instant)).toThrow('yesterday');
});

test('a day holds its first moment and not the one before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 31_000 }), (days) => {
      const day = dayAfter(d('2015-01-01'), days);
      const first = startOfDay(day);
      expect(dayOf(first)).toBe(day);
      expect(dayOf(instantOf(millisecondsOf(first) - 1))).toBe(dayAfter(day, -1));
    }),
  );
});
