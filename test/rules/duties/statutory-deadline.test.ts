import { legalDate } from '../../../domain/legal-date';
import type { Arising } from '../../../rules/duties/duty-row';
import { type DatedPeriod, statutoryDeadline } from '../../../rules/duties/statutory-deadline';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { basisOf } from '../legal-basis';

const calendar = badenWuerttemberg();

function deadline(period: DatedPeriod, arising: Omit<Arising, 'eventId'>, readings: object = {}) {
  return statutoryDeadline([], period, { eventId: 'e-1', ...arising }, { ...basisOf(readings), calendar });
}

describe('3.10.1: three months after the end of the grant period (Q19)', () => {
  const PROOF_OF_USE: DatedPeriod = {
    kind: 'statutory',
    length: { count: 3, unit: 'months', provision: '3.10.1' },
    start: 'afterExpiry',
    roll: 'LVwVfG 31 III',
    rollSwitch: null,
  };

  test('ended on Wed 28 Feb 2018: from 1 Mar to Corpus Christi, so Fri 1 Jun; the other reading ends on Mon 28 May', () => {
    expect(deadline(PROOF_OF_USE, { on: legalDate('2018-02-28') })).toMatchObject({
      reading: { number: 'Q19', key: 'afterExpiry', value: '187_2' },
      start: 'afterPeriodEnd',
      anchor: '2018-02-28',
      firstDay: '2018-03-01',
      nominalEnd: '2018-05-31',
      due: '2018-06-01',
      aim: '2018-05-28',
      alternatives: [{ reading: { value: '187_1' }, start: 'event', anchor: '2018-02-28', due: '2018-05-28' }],
    });
  });

  test('a county that counts from the last day is due on Mon 28 May', () => {
    expect(deadline(PROOF_OF_USE, { on: legalDate('2018-02-28') }, { afterExpiry: '187_1' })).toMatchObject({
      start: 'event',
      due: '2018-05-28',
      alternatives: [{ start: 'afterPeriodEnd', due: '2018-06-01' }],
    });
  });
});

test('4.2: week 7 of an absence from Mon 4 Jan 2027 begins on Mon 15 Feb', () => {
  expect(deadline({ kind: 'weekBegins', week: 7 }, { on: legalDate('2027-01-04') })).toMatchObject({
    start: 'week',
    anchor: '2027-01-04',
    count: 7,
    due: '2027-02-15',
    reading: null,
    alternatives: [],
  });
});

test('4.2: a week that begins on a Sunday does not move (Q31)', () => {
  expect(deadline({ kind: 'weekBegins', week: 7 }, { on: legalDate('2027-01-03') }).due).toBe('2027-02-14');
});

test.each([
  ['on', '2022-01-17', '2022-01-15'],
  ['off', '2022-01-15', '2022-01-17'],
])('3.11.3: Sat 15 Jan 2022 with the roll %s is due on %s (Q22)', (fixedDateRoll, due, otherwise) => {
  const period: DatedPeriod = { kind: 'fixedDate', roll: 'LVwVfG 31 III', rollSwitch: 'fixedDateRoll' };
  expect(deadline(period, { on: legalDate('2022-01-15') }, { fixedDateRoll })).toMatchObject({
    start: 'fixed',
    due,
    aim: '2022-01-14',
    alternatives: [{ due: otherwise }],
  });
});

describe('3.11.2: what an authority asks for (LVwVfG 31)', () => {
  const notifiedOn = legalDate('2017-12-08');
  const asked = (request: NonNullable<Arising['request']>) =>
    deadline({ kind: 'requested' }, { on: notifiedOn, request });

  test('31 II: two weeks made known on Fri 8 Dec 2017 end on Fri 22 Dec', () => {
    expect(asked({ ends: 'period', notifiedOn, count: 2, unit: 'weeks' })).toMatchObject({
      start: 'notification',
      anchor: '2017-12-08',
      firstDay: '2017-12-09',
      due: '2017-12-22',
    });
  });

  test.each([
    ['31 III: moves to Monday', 'day', '2018-12-17', ['LVwVfG 31 III']],
    ['31 III 2: stands where the authority said so', 'dayThatStands', '2018-12-15', ['LVwVfG 31 III 2']],
    ['31 V: stands as an appointment', 'appointment', '2018-12-15', ['LVwVfG 31 V']],
  ] as const)('%s: Sat 15 Dec 2018', (_, ends, due, paragraphs) => {
    expect(asked({ ends, day: legalDate('2018-12-15') })).toMatchObject({ due, paragraphs, aim: '2018-12-14' });
  });
});
