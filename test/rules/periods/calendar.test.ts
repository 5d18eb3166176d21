import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dayAfter, type LegalDate, legalDate, weekdayOf } from '../../../domain/legal-date';
import { badenWuerttemberg, CALENDAR_RANGE, HOLIDAY_TABLE } from '../../../rules/periods/calendar';
import { holidaysOf, isDayOff } from './by-hand';

const calendar = badenWuerttemberg();
const d = legalDate;

const outside = (day: string) =>
  expect.objectContaining({
    code: 'OUTSIDE_VALIDITY',
    faults: [
      {
        code: 'OUTSIDE_VALIDITY',
        field: undefined,
        value: day,
        details: { earliest: '1995-01-01', latest: '2100-12-31' },
      },
    ],
  });

function daysOf(from: LegalDate, to: LegalDate): LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
}

test.each([
  ['2026-01-01', 'NEUJAHRSTAG'],
  ['2027-01-06', 'HEILIGEDREIKOENIGE'],
  ['2024-03-29', 'KARFREITAG'],
  ['2024-04-01', 'OSTERMONTAG'],
  ['2026-05-01', 'TAG_DER_ARBEIT'],
  ['2026-05-14', 'CHRISTIHIMMELFAHRT'],
  ['2020-06-01', 'PFINGSTMONTAG'],
  ['2018-05-31', 'FRONLEICHNAM'],
  ['2026-10-03', 'DEUTSCHEEINHEIT'],
  ['2017-10-31', 'REFORMATIONSTAG'],
  ['2017-11-01', 'ALLERHEILIGEN'],
  ['2026-12-25', 'ERSTERWEIHNACHTSFEIERTAG'],
  ['2026-12-26', 'ZWEITERWEIHNACHTSFEIERTAG'],
])('%s is a public holiday in Baden-Württemberg: %s', (day, holiday) => {
  expect(calendar.holidayOn(d(day))).toBe(holiday);
  expect(calendar.isWorkingDay(d(day))).toBe(false);
});

test.each([
  ['2026-12-24', 'Christmas Eve'],
  ['2026-12-31', "New Year's Eve"],
  ['2018-10-31', '31 October of any year but 2017'],
  ['2024-10-31', '31 October of any year but 2017'],
  ['2024-03-28', 'Gründonnerstag'],
  ['2026-11-18', 'Buß- und Bettag'],
  ['2027-03-08', 'Monday 8 March'],
])('%s is a working day: %s', (day) => {
  expect(calendar.holidayOn(d(day))).toBeNull();
  expect(calendar.isWorkingDay(d(day))).toBe(true);
});

test('Easter Sunday and Whit Sunday are Sundays, not public holidays', () => {
  expect(calendar.holidayOn(d('2024-03-31'))).toBeNull();
  expect(calendar.holidayOn(d('2020-05-31'))).toBeNull();
  expect(calendar.isWorkingDay(d('2024-03-31'))).toBe(false);
});

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const foundIn = (year: number) =>
  daysOf(d(`${year}-01-01`), d(`${year}-12-31`)).filter((day) => calendar.holidayOn(day) !== null);

test('the holidays of 2015 to 2040 agree day by day with an own computation from Easter: 313 in all', () => {
  const found = between(2015, 2040).flatMap(foundIn);
  expect(found).toEqual(between(2015, 2040).flatMap(holidaysOf));
  expect(found).toHaveLength(313);
});

test('they agree in every year of the calendar, 1995 to 2100', () => {
  expect(CALENDAR_RANGE).toEqual({ earliest: '1995-01-01', latest: '2100-12-31' });
  for (const year of between(1995, 2100)) expect(foundIn(year)).toEqual(holidaysOf(year));
});

test('a year has twelve holidays, 2017 thirteen, and 2008 eleven, when two fell on 1 May', () => {
  const others = between(1995, 2100).filter((year) => foundIn(year).length !== 12);
  expect(others.map((year) => [year, foundIn(year).length])).toEqual([
    [2008, 11],
    [2017, 13],
  ]);
});

test('every day of 2015 to 2040 is a working day exactly where a wall calendar shows one', () => {
  const days = daysOf(d('2015-01-01'), d('2040-12-31'));
  expect(days.filter((day) => calendar.isWorkingDay(day) === isDayOff(day))).toEqual([]);
});

test('Labour Day and Ascension Day on the same day in 2008 are one holiday', () => {
  expect(calendar.holidayOn(d('2008-05-01'))).toBe('TAG_DER_ARBEIT');
});

test('BGB 193: a working day does not move, a Saturday moves to Monday with both days named', () => {
  expect(calendar.rollForward(d('2026-11-30'))).toEqual({ due: '2026-11-30', skipped: [] });
  expect(calendar.rollForward(d('2019-11-30'))).toEqual({
    due: '2019-12-02',
    skipped: [
      { day: '2019-11-30', reason: 'saturday' },
      { day: '2019-12-01', reason: 'sunday' },
    ],
  });
});

test('BGB 193: a chain of weekend and holidays is passed over day by day', () => {
  expect(calendar.rollForward(d('2018-03-30'))).toEqual({
    due: '2018-04-03',
    skipped: [
      { day: '2018-03-30', reason: 'KARFREITAG' },
      { day: '2018-03-31', reason: 'saturday' },
      { day: '2018-04-01', reason: 'sunday' },
      { day: '2018-04-02', reason: 'OSTERMONTAG' },
    ],
  });
});

test('a holiday on a Saturday gives no substitute day', () => {
  expect(calendar.rollForward(d('2026-10-03')).due).toBe('2026-10-05');
  expect(calendar.isWorkingDay(d('2026-10-05'))).toBe(true);
});

test.each([
  ['2026-11-30', '2026-11-30'],
  ['2027-02-28', '2027-02-26'],
  ['2018-04-02', '2018-03-29'],
  ['2027-01-01', '2026-12-31'],
])('the last working day up to %s is %s', (day, expected) => {
  expect(calendar.previousWorkingDay(d(day))).toBe(expected);
});

test.each([
  ['2026-03-10', 0, '2026-03-10'],
  ['2026-03-10', 3, '2026-03-13'],
  ['2026-03-11', 3, '2026-03-16'],
  ['2026-12-23', 3, '2026-12-29'],
  ['2026-03-14', 1, '2026-03-16'],
])('%s and %i working days are %s', (day, count, expected) => {
  expect(calendar.addWorkingDays(d(day), count)).toBe(expected);
});

test('a one-off day is a holiday from its data on, and the calendar version says so', () => {
  const longer = badenWuerttemberg([{ day: d('2031-05-12'), name: 'Landesfeiertag 2031' }]);
  expect(calendar.rollForward(d('2031-05-12')).due).toBe('2031-05-12');
  expect(longer.rollForward(d('2031-05-12'))).toEqual({
    due: '2031-05-13',
    skipped: [{ day: '2031-05-12', reason: 'Landesfeiertag 2031' }],
  });
  expect(calendar.version).toBe('BW/feiertagejs-1.5.1/none');
  expect(longer.version).toMatch(/^BW\/feiertagejs-1\.5\.1\/[0-9a-f]{16}$/);
});

test('the version of the calendar does not depend on the order of its one-off days', () => {
  const first = { day: d('2031-05-12'), name: 'A' };
  const second = { day: d('2032-05-12'), name: 'B' };
  expect(badenWuerttemberg([first, second]).version).toBe(badenWuerttemberg([second, first]).version);
  expect(badenWuerttemberg([first]).version).not.toBe(badenWuerttemberg([second]).version);
});

test.each(['1994-11-16', '1994-12-31', '2101-01-01', '2101-01-03'])(
  '%s lies outside the calendar and is refused, also on a weekend',
  (day) => {
    expect(() => calendar.isWorkingDay(d(day))).toThrow(outside(day));
    expect(() => calendar.rollForward(d(day))).toThrow(outside(day));
    expect(() => calendar.previousWorkingDay(d(day))).toThrow(outside(day));
    expect(() => calendar.rollBack(d(day))).toThrow(outside(day));
  },
);

test('1994 is outside, because the Buß- und Bettag was a public holiday until then', () => {
  expect(() => calendar.holidayOn(d('1994-11-16'))).toThrow(outside('1994-11-16'));
  expect(calendar.isWorkingDay(d('1995-11-22'))).toBe(true);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%p working days are refused', (count) => {
  expect(() => calendar.addWorkingDays(d('2026-03-10'), count)).toThrow(RangeError);
});

test('a day that does not exist is refused by every question', () => {
  const none = '2026-02-30' as LegalDate;
  for (const ask of [calendar.holidayOn, calendar.isWorkingDay, calendar.rollForward, calendar.rollBack])
    expect(() => ask(none)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
});

test('backwards, a chain of holidays is passed over day by day, latest first', () => {
  expect(calendar.rollBack(d('2018-04-02'))).toEqual({
    day: '2018-03-29',
    skipped: [
      { day: '2018-04-02', reason: 'OSTERMONTAG' },
      { day: '2018-04-01', reason: 'sunday' },
      { day: '2018-03-31', reason: 'saturday' },
      { day: '2018-03-30', reason: 'KARFREITAG' },
    ],
  });
  expect(calendar.rollBack(d('2018-03-29'))).toEqual({ day: '2018-03-29', skipped: [] });
});

test('the first and the last day of the calendar are answered', () => {
  expect(calendar.holidayOn(d('1995-01-01'))).toBe('NEUJAHRSTAG');
  expect(calendar.isWorkingDay(d('2100-12-31'))).toBe(true);
});

test('the calendar names the version of the installed holiday table', () => {
  const installed = JSON.parse(readFileSync(`${process.cwd()}/node_modules/feiertagejs/package.json`, 'utf8'));
  expect(HOLIDAY_TABLE).toBe(`feiertagejs-${installed.version}`);
});

const anyDay = fc.integer({ min: 0, max: 9_495 }).map((days) => dayAfter(d('2015-01-01'), days));

test('a rolled day is a working day, never earlier, and every day between is named as skipped', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { due, skipped } = calendar.rollForward(day);
      expect(weekdayOf(due)).toBeLessThanOrEqual(5);
      expect(calendar.holidayOn(due)).toBeNull();
      expect(dayAfter(day, skipped.length)).toBe(due);
    }),
  );
});

test('the previous working day never lies after the day, and nothing but days off lies between', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const found = calendar.previousWorkingDay(day);
      expect(found <= day).toBe(true);
      expect(calendar.isWorkingDay(found)).toBe(true);
      const passed = daysOf(dayAfter(found), day);
      expect(passed.filter(calendar.isWorkingDay)).toEqual([]);
    }),
  );
});
