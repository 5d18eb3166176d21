import fc from 'fast-check';
import { dayAfter, daysBetween, legalDate, partsOf } from '../../../domain/legal-date';
import {
  afterPeriodEnd,
  beginningOfWeek,
  fromEvent,
  fromFirstDay,
  lastsAtLeast,
  periodEnd,
} from '../../../rules/periods/period-end';

const d = legalDate;

describe('BGB 187 I: the day of the event is not counted', () => {
  test.each([
    ['2026-09-01', 3, 'months', '2026-12-01'],
    ['2018-02-28', 3, 'months', '2018-05-28'],
    ['2018-02-28', 1, 'months', '2018-03-28'],
    ['2020-02-29', 3, 'months', '2020-05-29'],
    ['2018-01-31', 1, 'months', '2018-02-28'],
    ['2020-01-31', 1, 'months', '2020-02-29'],
    ['2018-01-31', 2, 'months', '2018-03-31'],
    ['2026-11-30', 3, 'months', '2027-02-28'],
    ['2018-08-31', 3, 'months', '2018-11-30'],
    ['2017-12-15', 1, 'months', '2018-01-15'],
    ['2017-11-30', 13, 'months', '2018-12-30'],
    ['2020-02-29', 1, 'years', '2021-02-28'],
    ['2020-02-29', 4, 'years', '2024-02-29'],
    ['2026-12-30', 1, 'weeks', '2027-01-06'],
    ['2027-03-22', 1, 'weeks', '2027-03-29'],
    ['2026-03-10', 14, 'days', '2026-03-24'],
    ['2020-02-28', 1, 'days', '2020-02-29'],
  ] as const)('%s and %i %s end on %s', (anchor, count, unit, expected) => {
    expect(periodEnd(fromEvent(d(anchor)), count, unit).nominalEnd).toBe(expected);
  });
});

describe('BGB 187 II: the first day is counted', () => {
  test.each([
    ['2026-09-01', 3, 'months', '2026-11-30'],
    ['2018-08-31', 3, 'months', '2018-11-30'],
    ['2019-11-30', 3, 'months', '2020-02-29'],
    ['2018-11-30', 3, 'months', '2019-02-28'],
    ['2020-03-31', 3, 'months', '2020-06-30'],
    ['2018-03-01', 3, 'months', '2018-05-31'],
    ['2017-09-01', 6, 'months', '2018-02-28'],
    ['2017-09-15', 6, 'months', '2018-03-14'],
    ['2018-01-01', 1, 'years', '2018-12-31'],
    ['2020-02-29', 1, 'years', '2021-02-28'],
    ['2027-01-04', 6, 'weeks', '2027-02-14'],
    ['2027-01-04', 1, 'days', '2027-01-04'],
    ['2024-10-01', 42, 'days', '2024-11-11'],
  ] as const)('%s and %i %s end on %s', (anchor, count, unit, expected) => {
    expect(periodEnd(fromFirstDay(d(anchor)), count, unit).nominalEnd).toBe(expected);
  });
});

describe('BGB 188 III: the paragraphs applied are named', () => {
  test.each([
    [fromEvent(d('2026-09-01')), 3, 'months', ['BGB 187 I', 'BGB 188 II']],
    [fromEvent(d('2026-11-30')), 3, 'months', ['BGB 187 I', 'BGB 188 II', 'BGB 188 III']],
    [fromFirstDay(d('2019-11-30')), 3, 'months', ['BGB 187 II', 'BGB 188 II']],
    [fromFirstDay(d('2018-11-30')), 3, 'months', ['BGB 187 II', 'BGB 188 II', 'BGB 188 III']],
    [fromFirstDay(d('2018-08-31')), 3, 'months', ['BGB 187 II', 'BGB 188 II']],
    [fromFirstDay(d('2018-03-01')), 3, 'months', ['BGB 187 II', 'BGB 188 II']],
    [fromEvent(d('2026-12-30')), 1, 'weeks', ['BGB 187 I', 'BGB 188 II']],
    [fromEvent(d('2026-12-30')), 5, 'days', ['BGB 187 I', 'BGB 188 I']],
  ] as const)('%j and %i %s: %j', (start, count, unit, paragraphs) => {
    expect(periodEnd(start, count, unit).paragraphs).toEqual(paragraphs);
  });
});

describe('3.10.1: three months after the end of the grant period begin with the next day', () => {
  test.each([
    ['2018-02-28', '2018-05-31'],
    ['2020-02-29', '2020-05-31'],
    ['2017-12-31', '2018-03-31'],
    ['2017-07-31', '2017-10-31'],
    ['2023-09-30', '2023-12-31'],
    ['2023-12-31', '2024-03-31'],
    ['2019-08-31', '2019-11-30'],
  ])('a period that ends on %s leads to %s', (lastDay, expected) => {
    expect(periodEnd(afterPeriodEnd(d(lastDay)), 3, 'months').nominalEnd).toBe(expected);
  });
});

describe('3.3.3: six months of employment are a duration (BGB 188 II) and never roll', () => {
  test.each([
    ['2017-09-01', '2018-02-27', false],
    ['2017-09-01', '2018-02-28', true],
    ['2017-09-01', '2018-03-01', true],
    ['2017-08-31', '2018-02-28', true],
    ['2017-08-31', '2018-02-27', false],
    ['2018-01-15', '2018-07-13', false],
    ['2018-01-15', '2018-07-14', true],
  ])('from %s to %s: %s', (from, to, complete) => {
    expect(lastsAtLeast(d(from), d(to), 6, 'months')).toBe(complete);
  });
});

test('4.2: absent from Mon 4 Jan 2027, week 7 begins on Mon 15 Feb 2027', () => {
  expect(beginningOfWeek(d('2027-01-04'), 7)).toBe('2027-02-15');
});

test('4.2: the first day of week 7 does not move when it is a Sunday, nor over a clock change', () => {
  expect(beginningOfWeek(d('2027-02-14'), 7)).toBe('2027-03-28');
  expect(beginningOfWeek(d('2024-10-01'), 7)).toBe('2024-11-12');
});

test.each([0, -1, 1.5, Number.NaN])('a period of %p months is refused', (count) => {
  expect(() => periodEnd(fromEvent(d('2026-09-01')), count, 'months')).toThrow(RangeError);
});

const anyDay = fc.integer({ min: 0, max: 9_495 }).map((days) => dayAfter(d('2015-01-01'), days));
const anyMonths = fc.integer({ min: 1, max: 48 });

test('counting is monotone in the anchor: a later start never ends earlier', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyMonths, (a, b, months) => {
      const [earlier, later] = a <= b ? [a, b] : [b, a];
      for (const from of [fromEvent, fromFirstDay])
        expect(
          periodEnd(from(earlier), months, 'months').nominalEnd <= periodEnd(from(later), months, 'months').nominalEnd,
        ).toBe(true);
    }),
  );
});

test('187 II never ends after 187 I and at most one day before it', () => {
  fc.assert(
    fc.property(anyDay, anyMonths, (day, months) => {
      const counted = periodEnd(fromFirstDay(day), months, 'months').nominalEnd;
      expect([0, 1]).toContain(daysBetween(counted, periodEnd(fromEvent(day), months, 'months').nominalEnd));
    }),
  );
});

test('the day is subtracted before the month shortens it: 187 II ends on the number before, or on the last of the month', () => {
  fc.assert(
    fc.property(anyDay, anyMonths, (day, months) => {
      const end = periodEnd(fromFirstDay(day), months, 'months').nominalEnd;
      const numberBefore = partsOf(day).day - 1;
      const endsOnLastDay = partsOf(dayAfter(end)).day === 1;
      if (partsOf(end).day !== numberBefore) expect(endsOnLastDay).toBe(true);
      if (numberBefore > 0) expect(partsOf(end).day).toBeLessThanOrEqual(numberBefore);
    }),
  );
});

test('of the start days of 2017 to 2040, clamping first would be wrong on 114 for three months', () => {
  let wrong = 0;
  for (let day = d('2017-01-01'); day <= d('2040-12-31'); day = dayAfter(day)) {
    const clampedFirst = dayAfter(periodEnd(fromEvent(day), 3, 'months').nominalEnd, -1);
    if (clampedFirst !== periodEnd(fromFirstDay(day), 3, 'months').nominalEnd) wrong += 1;
  }
  expect(wrong).toBe(114);
});
