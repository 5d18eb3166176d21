import { legalDate } from '../../../domain/legal-date';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { firstDayAbsent, weekBegins } from '../../../rules/periods/week-begins';

const calendar = badenWuerttemberg();
const d = legalDate;

describe('4.2: week 7 begins 42 days after the first day of absence, without a roll (Q31)', () => {
  test.each([
    ['2027-01-04', '2027-02-14', '2027-02-15', '2027-02-15', []],
    ['2027-02-14', '2027-03-27', '2027-03-28', '2027-03-30', ['sunday', 'OSTERMONTAG']],
    ['2026-11-13', '2026-12-24', '2026-12-25', '2026-12-28', ['ERSTERWEIHNACHTSFEIERTAG', 'saturday', 'sunday']],
    ['2020-01-19', '2020-02-29', '2020-03-01', '2020-03-02', ['sunday']],
    ['2024-10-01', '2024-11-11', '2024-11-12', '2024-11-12', []],
  ])(
    'absent from %s: day 42 is %s, week 7 begins on %s, first working day %s',
    (first, day42, begins, hint, reasons) => {
      const receipt = weekBegins(d(first), 7, calendar);
      expect(receipt).toMatchObject({ firstDay: first, week: 7, lastDayBefore: day42, begins, firstWorkingDay: hint });
      expect(receipt.skipped.map(({ reason }) => reason)).toEqual(reasons);
      expect(receipt.paragraphs).toEqual(['BGB 187 II', 'BGB 188 II']);
    },
  );
});

test('week 1 begins on the first day itself, week 2 seven days later', () => {
  expect(weekBegins(d('2027-01-04'), 1, calendar).begins).toBe('2027-01-04');
  expect(weekBegins(d('2027-01-04'), 2, calendar).begins).toBe('2027-01-11');
});

test('Q29: a day that was partly worked is not the first day absent, the next one is', () => {
  expect(firstDayAbsent(d('2027-01-04'), false)).toBe('2027-01-04');
  expect(firstDayAbsent(d('2027-01-04'), true)).toBe('2027-01-05');
  expect(firstDayAbsent(d('2026-12-31'), true)).toBe('2027-01-01');
});

test.each([0, -7, 1.5, Number.NaN])('there is no week %p', (week) => {
  expect(() => weekBegins(d('2027-01-04'), week, calendar)).toThrow(RangeError);
});

test('an absence whose week 7 lies outside the calendar is refused', () => {
  expect(weekBegins(d('2100-11-19'), 7, calendar).begins).toBe('2100-12-31');
  expect(() => weekBegins(d('2100-11-20'), 7, calendar)).toThrow(expect.objectContaining({ code: 'OUTSIDE_VALIDITY' }));
});
