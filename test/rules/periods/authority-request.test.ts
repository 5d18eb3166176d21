import { legalDate } from '../../../domain/legal-date';
import { requestRule } from '../../../rules/periods/authority-request';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { countPeriod } from '../../../rules/periods/counting';
import { deadlineReceipt } from '../../../rules/periods/deadline-receipt';

const calendar = badenWuerttemberg();
const d = legalDate;

describe('LVwVfG 31 II: a period set by an authority begins on the day after its notification', () => {
  const plain = ['LVwVfG 31 II', 'BGB 187 I', 'BGB 188 II'];
  test.each([
    ['2017-12-08', 2, 'weeks', '2017-12-09', '2017-12-22', '2017-12-22', plain],
    ['2017-12-11', 2, 'weeks', '2017-12-12', '2017-12-25', '2017-12-27', [...plain, 'LVwVfG 31 III']],
    ['2018-02-28', 3, 'months', '2018-03-01', '2018-05-28', '2018-05-28', plain],
    ['2018-01-31', 1, 'months', '2018-02-01', '2018-02-28', '2018-02-28', [...plain, 'BGB 188 III']],
    [
      '2018-05-16',
      10,
      'days',
      '2018-05-17',
      '2018-05-26',
      '2018-05-28',
      ['LVwVfG 31 II', 'BGB 187 I', 'BGB 188 I', 'LVwVfG 31 III'],
    ],
    ['2018-12-15', 3, 'days', '2018-12-16', '2018-12-18', '2018-12-18', ['LVwVfG 31 II', 'BGB 187 I', 'BGB 188 I']],
  ] as const)(
    'made known on %s, %i %s: first day %s, nominal %s, due %s',
    (on, count, unit, firstDay, nominalEnd, due, paragraphs) => {
      const rule = requestRule({ ends: 'period', notifiedOn: d(on), count, unit });
      const expected = { start: 'notification', anchor: on, firstDay, nominalEnd, due, paragraphs };
      expect(countPeriod(rule, calendar)).toMatchObject(expected);
    },
  );
});

describe('LVwVfG 31 III: a day that an authority sets', () => {
  test.each([
    ['2018-12-14', '2018-12-14', []],
    ['2018-12-15', '2018-12-17', ['LVwVfG 31 III']],
    ['2018-12-16', '2018-12-17', ['LVwVfG 31 III']],
    ['2018-12-24', '2018-12-24', []],
    ['2018-12-26', '2018-12-27', ['LVwVfG 31 III']],
  ])('%s moves to the next working day: %s', (day, due, paragraphs) => {
    const counting = countPeriod(requestRule({ ends: 'day', day: d(day) }), calendar);
    expect(counting).toMatchObject({ start: 'fixed', anchor: day, nominalEnd: day, due, paragraphs });
  });

  test.each([
    ['dayThatStands', 'LVwVfG 31 III 2', 'named with reference to sentence 2'],
    ['appointment', 'LVwVfG 31 V', 'an appointment'],
  ] as const)('%s: %s names why Saturday 15 Dec 2018 stands, %s', (ends, paragraph, _because) => {
    const receipt = deadlineReceipt(
      {
        legal: requestRule({ ends, day: d('2018-12-15') }),
        alternatives: [],
        readings: [],
        guideline: '2017-09-01',
      },
      calendar,
    );
    expect(receipt).toMatchObject({
      nominalEnd: '2018-12-15',
      due: '2018-12-15',
      skipped: [],
      paragraphs: [paragraph],
      lateFrom: '2018-12-15T23:00:00.000Z',
      aim: '2018-12-14',
    });
  });
});

test('a period of no length and a day that does not exist are refused', () => {
  const none = requestRule({ ends: 'period', notifiedOn: d('2018-01-31'), count: 0, unit: 'weeks' });
  expect(() => countPeriod(none, calendar)).toThrow(RangeError);
  for (const ends of ['day', 'dayThatStands', 'appointment'] as const) {
    const rule = requestRule({ ends, day: '2018-02-30' as ReturnType<typeof d> });
    expect(() => countPeriod(rule, calendar)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  }
});
