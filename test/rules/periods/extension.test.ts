import { legalDate } from '../../../domain/legal-date';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { deadlineReceipt } from '../../../rules/periods/deadline-receipt';
import { type ExtensionStart, extension } from '../../../rules/periods/extension';
import type { PeriodUnit } from '../../../rules/periods/period-end';

const calendar = badenWuerttemberg();
const d = legalDate;

function extended(old: readonly [string, string], count: number, unit: PeriodUnit, from?: ExtensionStart) {
  const granted = { count, unit, roll: 'LVwVfG 31 III', basis: 'LVwVfG 31 VII' } as const;
  const rules = extension({ nominalEnd: d(old[0]), due: d(old[1]) }, granted, from);
  return deadlineReceipt({ ...rules, readings: [], guideline: '2017-09-01' }, calendar);
}

describe('BGB 190: an extension is counted from the nominal end of the old period and then rolls; the other start is shown', () => {
  test.each([
    [['2018-05-31', '2018-06-01'], 1, 'months', '2018-06-30', '2018-07-02', '2018-07-01', '2018-07-02'],
    [['2019-11-30', '2019-12-02'], 10, 'days', '2019-12-10', '2019-12-10', '2019-12-12', '2019-12-12'],
    [['2019-11-30', '2019-12-02'], 3, 'months', '2020-02-29', '2020-03-02', '2020-03-02', '2020-03-02'],
    [['2019-11-30', '2019-12-02'], 2, 'weeks', '2019-12-14', '2019-12-16', '2019-12-16', '2019-12-16'],
    [['2018-02-28', '2018-02-28'], 1, 'months', '2018-03-31', '2018-04-03', '2018-03-31', '2018-04-03'],
  ] as const)(
    '%j and %i %s: nominal %s, due %s; from the due day nominal %s, due %s',
    (old, count, unit, nominalEnd, due, otherNominal, otherDue) => {
      const receipt = extended(old, count, unit);
      expect(receipt).toMatchObject({ start: 'afterPeriodEnd', anchor: old[0], nominalEnd, due });
      expect(receipt.alternatives).toMatchObject([{ anchor: old[1], nominalEnd: otherNominal, due: otherDue }]);
    },
  );
});

test('Q58: counted from the due day, the nominal end is the alternative', () => {
  const receipt = extended(['2019-11-30', '2019-12-02'], 10, 'days', 'due');
  expect(receipt).toMatchObject({
    anchor: '2019-12-02',
    firstDay: '2019-12-03',
    nominalEnd: '2019-12-12',
    reading: { number: 'Q58', key: 'extensionFrom', value: 'due' },
    aim: '2019-12-10',
  });
  expect(receipt.alternatives).toMatchObject([
    { anchor: '2019-11-30', nominalEnd: '2019-12-10', reading: { value: 'nominal' } },
  ]);
});

test('two months are not twice one month: 28 Feb and one month are 31 Mar, and one month more 30 Apr', () => {
  expect(extended(['2018-02-28', '2018-02-28'], 2, 'months').nominalEnd).toBe('2018-04-30');
  expect(extended(['2018-01-30', '2018-01-30'], 1, 'months').nominalEnd).toBe('2018-02-28');
  expect(extended(['2018-01-30', '2018-01-30'], 2, 'months').nominalEnd).toBe('2018-03-30');
});

test('the derivation names LVwVfG 31 VII for an authority, and BGB 190 for both', () => {
  expect(extended(['2018-05-31', '2018-06-01'], 1, 'months').paragraphs).toEqual([
    'LVwVfG 31 VII',
    'BGB 190',
    'BGB 187 II',
    'BGB 188 II',
    'LVwVfG 31 III',
  ]);
  const agreed = { count: 1, unit: 'weeks', roll: 'BGB 193', basis: 'BGB 190' } as const;
  expect(extension({ nominalEnd: d('2018-05-31'), due: d('2018-06-01') }, agreed).legal.basis).toEqual(['BGB 190']);
});

test('an extension of no length is refused', () => {
  expect(() => extended(['2018-05-31', '2018-06-01'], 0, 'months')).toThrow(RangeError);
});
