import { legalDate } from '../../../domain/legal-date';
import { minimumDuration } from '../../../rules/periods/minimum-duration';
import { lastsAtLeast } from '../../../rules/periods/period-end';

const d = legalDate;

describe('3.3.3, BGB 188 II: six months in one piece, first and last day counted, without a roll', () => {
  test.each([
    ['2017-09-01', '2018-02-27', '2018-02-28', 1, ['BGB 187 II', 'BGB 188 II']],
    ['2017-09-01', '2018-02-28', '2018-02-28', 0, ['BGB 187 II', 'BGB 188 II']],
    ['2017-09-01', '2018-03-31', '2018-02-28', 0, ['BGB 187 II', 'BGB 188 II']],
    ['2017-08-31', '2018-02-27', '2018-02-28', 1, ['BGB 187 II', 'BGB 188 II', 'BGB 188 III']],
    ['2018-01-15', '2018-07-13', '2018-07-14', 1, ['BGB 187 II', 'BGB 188 II']],
    ['2018-01-01', '2018-06-29', '2018-06-30', 1, ['BGB 187 II', 'BGB 188 II']],
    ['2018-01-01', '2018-06-30', '2018-06-30', 0, ['BGB 187 II', 'BGB 188 II']],
    ['2019-09-01', '2020-02-28', '2020-02-29', 1, ['BGB 187 II', 'BGB 188 II']],
    ['2018-01-15', '2018-01-15', '2018-07-14', 180, ['BGB 187 II', 'BGB 188 II']],
  ])('%s to %s: needed until %s, %i days missing', (from, to, neededEnd, missingDays, paragraphs) => {
    const receipt = minimumDuration(d(from), d(to), 6, 'months');
    const complete = missingDays === 0;
    expect(receipt).toEqual({ from, to, count: 6, unit: 'months', neededEnd, complete, missingDays, paragraphs });
    expect(lastsAtLeast(d(from), d(to), 6, 'months')).toBe(complete);
  });
});

test('an employment that ends before it begins is refused', () => {
  expect(() => minimumDuration(d('2018-01-15'), d('2018-01-14'), 6, 'months')).toThrow(
    expect.objectContaining({
      code: 'DATE_ORDER',
      faults: [{ code: 'DATE_ORDER', field: 'to', value: '2018-01-14', details: { earliest: '2018-01-15' } }],
    }),
  );
});

test.each([0, -6, 0.5, Number.NaN])('a duration of %p months is refused', (count) => {
  expect(() => minimumDuration(d('2018-01-15'), d('2018-07-14'), count, 'months')).toThrow(RangeError);
});
