import { legalDate } from '../../../domain/legal-date';
import { writtenFraction } from '../../../rules/funding/fraction';
import { type DayBasis, monthPartsOf, monthSteps, monthsIn } from '../../../rules/funding/month-part';

const range = (days: string) => {
  const [from = '', to = from] = days.split(' ');
  return { from: legalDate(from), to: legalDate(to) };
};
const months = (basis: DayBasis, ...days: readonly string[]) =>
  monthPartsOf(days.map(range), basis).map((parts) => writtenFraction(monthsIn(parts)));

describe('3.4.2: part of a month is counted as the county reads it (Q5)', () => {
  it.each([
    ['2018-03-15 2018-03-31', '17/31', '8/15', '0'],
    ['2018-03-15 2018-12-31', '296/31', '143/15', '9'],
    ['2018-03-31', '1/31', '0', '0'],
    ['2018-03-30', '1/31', '1/30', '0'],
    ['2018-03-01 2018-03-30', '30/31', '1', '0'],
    ['2018-04-30', '1/30', '1/30', '0'],
    ['2018-02-28', '1/28', '1/10', '0'],
    ['2018-02-27', '1/28', '1/30', '0'],
    ['2020-02-28', '1/29', '1/30', '0'],
    ['2020-02-29', '1/29', '1/15', '0'],
    ['2018-02-15 2018-02-28', '1/2', '8/15', '0'],
    ['2018-02-01 2018-02-28', '1', '1', '1'],
    ['2020-02-01 2020-02-28', '28/29', '14/15', '0'],
    ['2020-02-01 2020-02-29', '1', '1', '1'],
    ['2018-01-01 2018-12-31', '12', '12', '12'],
    ['2019-12-16 2020-01-15', '1', '1', '0'],
    ['2017-09-01 2019-08-31', '24', '24', '24'],
    ['2019-02-15 2020-02-14', '695/58', '12', '11'],
  ])('%s: %s months by calendar days, %s by thirtieths, %s by whole months', (days, calendar, thirtieths, whole) => {
    expect(months('calendarDays', days)).toEqual([calendar]);
    expect(months('thirtieths', days)).toEqual([thirtieths]);
    expect(months('wholeMonths', days)).toEqual([whole]);
  });

  it('a month that two ranges cover together is a whole one, divided by its days', () => {
    expect(months('wholeMonths', '2018-01-01 2018-01-15', '2018-01-16 2018-01-31')).toEqual(['15/31', '16/31']);
    expect(months('wholeMonths', '2018-01-01 2018-01-15', '2018-01-17 2018-01-31')).toEqual(['0', '0']);
  });
});

test('a computation names whole months in a row once and each other month by itself', () => {
  const [parts = []] = monthPartsOf([range('2018-03-15 2018-06-10')], 'calendarDays');
  expect(monthSteps(parts, 'calendarDays')).toEqual([
    { step: 'part-month', values: { month: '2018-03', counted: 17, of: 31, basis: 'calendarDays' } },
    { step: 'whole-months', values: { from: '2018-04', to: '2018-05', months: 2 } },
    { step: 'part-month', values: { month: '2018-06', counted: 10, of: 30, basis: 'calendarDays' } },
  ]);
});
