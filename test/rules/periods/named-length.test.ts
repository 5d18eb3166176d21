import { legalDate } from '../../../domain/legal-date';
import { monthsAndAHalf, namedPeriodEnd } from '../../../rules/periods/named-length';
import { partOfMonth } from '../../../rules/periods/part-of-month';
import { fromEvent, fromFirstDay } from '../../../rules/periods/period-end';

const d = legalDate;

describe('BGB 189 I: half a year is six months, a quarter three, half a month 15 days', () => {
  test.each([
    [fromFirstDay(d('2017-09-01')), 'halfYear', '2018-02-28', ['BGB 187 II', 'BGB 188 II', 'BGB 189 I']],
    [fromEvent(d('2017-09-01')), 'halfYear', '2018-03-01', ['BGB 187 I', 'BGB 188 II', 'BGB 189 I']],
    [fromEvent(d('2018-11-30')), 'quarter', '2019-02-28', ['BGB 187 I', 'BGB 188 II', 'BGB 188 III', 'BGB 189 I']],
    [fromEvent(d('2018-02-01')), 'halfMonth', '2018-02-16', ['BGB 187 I', 'BGB 188 I', 'BGB 189 I']],
    [fromFirstDay(d('2018-02-01')), 'halfMonth', '2018-02-15', ['BGB 187 II', 'BGB 188 I', 'BGB 189 I']],
  ] as const)('%j, %s: %s', (start, name, nominalEnd, paragraphs) => {
    expect(namedPeriodEnd(start, name)).toEqual({ nominalEnd, paragraphs });
  });
});

describe('BGB 189 II: the months come first, the 15 days last', () => {
  test.each([
    [fromEvent(d('2018-01-15')), 1, '2018-03-02', ['BGB 187 I', 'BGB 188 II', 'BGB 189 II']],
    [fromEvent(d('2018-01-31')), 1, '2018-03-15', ['BGB 187 I', 'BGB 188 II', 'BGB 188 III', 'BGB 189 II']],
    [fromFirstDay(d('2018-01-01')), 1, '2018-02-15', ['BGB 187 II', 'BGB 188 II', 'BGB 189 II']],
    [fromFirstDay(d('2019-12-15')), 2, '2020-02-29', ['BGB 187 II', 'BGB 188 II', 'BGB 189 II']],
  ] as const)('%j, %i months and a half: %s', (start, months, nominalEnd, paragraphs) => {
    expect(monthsAndAHalf(start, months)).toEqual({ nominalEnd, paragraphs });
  });

  test.each([0, 0.5])('%p months and a half are refused', (months) => {
    expect(() => monthsAndAHalf(fromEvent(d('2018-01-15')), months)).toThrow(RangeError);
  });
});

describe('BGB 192: beginning, middle and end of a month', () => {
  test.each([
    [2018, 2, 'beginning', '2018-02-01'],
    [2018, 2, 'middle', '2018-02-15'],
    [2018, 2, 'end', '2018-02-28'],
    [2020, 2, 'end', '2020-02-29'],
    [2018, 12, 'end', '2018-12-31'],
  ] as const)('%i-%i, %s: %s', (year, month, part, day) => {
    expect(partOfMonth(year, month, part)).toBe(day);
  });

  test('a month that does not exist is refused', () => {
    expect(() => partOfMonth(2018, 13, 'end')).toThrow(RangeError);
    expect(() => partOfMonth(1899, 12, 'end')).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  });
});
