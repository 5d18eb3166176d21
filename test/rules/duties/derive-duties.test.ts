import type { EmploymentEvent } from '../../../domain/employment';
import { legalDate } from '../../../domain/legal-date';
import { type DerivedDuty, deriveDuties } from '../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { basisOf } from '../legal-basis';
import {
  hired,
  noticeOfNewStaffReceived,
  priorEmployment,
  proofOfBeginningReceived,
  qualificationProved,
  requalificationBegun,
} from './employment/told';

const context = { ...basisOf(), calendar: badenWuerttemberg() };
const under = (overrides: object) => ({ ...context, ...basisOf(overrides) });
const duties = (events: readonly EmploymentEvent[], other = context) => deriveDuties('employment', events, other);
const ids = (derived: readonly DerivedDuty[]) => derived.map(({ id }) => id);

function duty(id: string, events: readonly EmploymentEvent[], other = context) {
  const found = duties(events, other).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no duty ${id}`);
  return found;
}

const TRAINING = '3.3.2-requalification-begun';
const PROOF = '3.3.2-proof-of-beginning';
const NOTICE = '4.3-notice-of-new-staff';

describe('3.3.2: the requalification begins within three months of taking up work', () => {
  test.each([
    ['2026-09-01', '2026-12-01', '2026-12-01', '2026-11-30', '2026-11-30'],
    ['2026-11-30', '2027-02-28', '2027-03-01', '2027-02-28', '2027-02-26'],
    ['2018-08-31', '2018-11-30', '2018-11-30', '2018-11-30', '2018-11-30'],
    ['2018-01-31', '2018-04-30', '2018-04-30', '2018-04-30', '2018-04-30'],
    ['2017-12-30', '2018-03-30', '2018-04-03', '2018-03-29', '2018-03-29'],
    ['2019-11-29', '2020-02-29', '2020-03-02', '2020-02-28', '2020-02-28'],
    ['2018-02-28', '2018-05-28', '2018-05-28', '2018-05-27', '2018-05-25'],
  ])('taken up on %s: nominal %s, due %s; by 187 II %s; aimed at %s', (firstDay, nominalEnd, due, other, aim) => {
    const found = duty(TRAINING, [hired({ firstDay })]);
    expect(found).toMatchObject({ due, aim, receipt: { nominalEnd, due, aim } });
    expect(found.receipt?.alternatives.map(({ nominalEnd: end }) => end)).toEqual([other, nominalEnd]);
  });

  test('the receipt shows the readings used and what Q14 and Q55 would give otherwise', () => {
    expect(duty(TRAINING, [hired({ firstDay: '2026-11-30' })]).receipt).toEqual({
      reading: { number: 'Q14', key: 'trainingPeriodStart', value: '187_1' },
      readings: [
        { number: 'Q14', key: 'trainingPeriodStart', value: '187_1' },
        { number: 'Q55', key: 'trainingRoll', value: 'on' },
      ],
      start: 'event',
      anchor: '2026-11-30',
      count: 3,
      unit: 'months',
      paragraphs: ['BGB 187 I', 'BGB 188 II', 'BGB 188 III', 'LVwVfG 31 III'],
      nominalEnd: '2027-02-28',
      skipped: [{ day: '2027-02-28', reason: 'sunday' }],
      due: '2027-03-01',
      lateFrom: '2027-03-01T23:00:00.000Z',
      aim: '2027-02-26',
      guideline: '2017-09-01',
      calendar: 'BW/feiertagejs-1.5.1/none',
      alternatives: [
        {
          reading: { number: 'Q14', key: 'trainingPeriodStart', value: '187_2' },
          start: 'firstDay',
          anchor: '2026-11-30',
          count: 3,
          unit: 'months',
          paragraphs: ['BGB 187 II', 'BGB 188 II', 'BGB 188 III', 'LVwVfG 31 III'],
          nominalEnd: '2027-02-28',
          skipped: [{ day: '2027-02-28', reason: 'sunday' }],
          due: '2027-03-01',
        },
        {
          reading: { number: 'Q55', key: 'trainingRoll', value: 'off' },
          start: 'event',
          anchor: '2026-11-30',
          count: 3,
          unit: 'months',
          paragraphs: ['BGB 187 I', 'BGB 188 II', 'BGB 188 III'],
          nominalEnd: '2027-02-28',
          skipped: [],
          due: '2027-02-28',
        },
      ],
    });
  });

  test('a county that counts the first day (Q14) or does not roll (Q55) moves the due day, not the aim', () => {
    const counted = duty(TRAINING, [hired()], under({ trainingPeriodStart: '187_2' }));
    expect(counted).toMatchObject({ due: '2026-11-30', aim: '2026-11-30', receipt: { start: 'firstDay' } });
    const unrolled = duty(TRAINING, [hired({ firstDay: '2026-11-30' })], under({ trainingRoll: 'off' }));
    expect(unrolled).toMatchObject({ due: '2027-02-28', aim: '2027-02-26', receipt: { skipped: [] } });
  });

  test.each([
    ['2026-11-30', 'met', 0],
    ['2026-12-01', 'met', 0],
    ['2026-12-02', 'metLate', 1],
    ['2026-12-31', 'metLate', 30],
  ])('begun on %s: %s, %i days late, whenever the evidence arrives', (begunOn, status, daysLate) => {
    const found = duty(TRAINING, [hired(), requalificationBegun(begunOn, '2027-01-15')]);
    expect(found.status).toBe(status);
    expect(found.fulfilment).toEqual({ eventId: 'begun-1', on: begunOn, daysLate, documentId: 'document-1' });
  });

  test('types a and b owe no requalification', () => {
    for (const type of ['a', 'b'] as const) expect(ids(duties([hired({ qualification: { type } })]))).toEqual([NOTICE]);
  });
});

describe('3.3.3: the exemption removes both duties of 3.3.2 once it is certain', () => {
  const sixMonths = priorEmployment('2026-01-01', '2026-08-31');

  test('proved at the hire', () => {
    const events = [hired({ qualification: { priorEmployment: [sixMonths] } })];
    expect(ids(duties(events))).toEqual([NOTICE]);
  });

  test('proved later', () => {
    expect(ids(duties([hired(), qualificationProved({ priorEmployment: [sixMonths] })]))).toEqual([NOTICE]);
  });

  test('without certificate the duty stays', () => {
    const events = [hired({ qualification: { priorEmployment: [{ ...sixMonths, certificate: false }] } })];
    expect(ids(duties(events))).toEqual([TRAINING, NOTICE]);
  });

  test('in several pieces the duty stays until a person has decided', () => {
    const pieces = [priorEmployment('2025-01-01', '2025-04-30'), priorEmployment('2026-01-01', '2026-04-30')];
    expect(ids(duties([hired({ qualification: { priorEmployment: pieces } })]))).toContain(TRAINING);
  });
});

describe('3.3.2: the proof of the beginning is handed in "unverzüglich"', () => {
  const begun = requalificationBegun('2026-11-09', '2026-11-10');

  test('before the beginning there is nothing to prove', () => {
    expect(ids(duties([hired()]))).toEqual([TRAINING, NOTICE]);
  });

  test('it has no legal date, only a house target of three working days and an alarm after 14 days', () => {
    const found = duty(PROOF, [hired(), begun]);
    expect(found).toMatchObject({
      kind: 'prompt',
      aim: '2026-11-13',
      alarm: '2026-11-24',
      arisenFrom: { eventId: 'begun-1', on: '2026-11-10' },
      bearer: 'provider',
      addressee: 'county',
    });
    expect(found).not.toHaveProperty('due');
    expect(found).not.toHaveProperty('receipt');
  });

  test('target and alarm follow the house (Q38)', () => {
    const house = under({ promptTargetWorkingDays: 5, promptRedDays: 10 });
    expect(duty(PROOF, [hired(), begun], house)).toMatchObject({ aim: '2026-11-17', alarm: '2026-11-20' });
  });

  test('it is never met late, for no date was missed', () => {
    const found = duty(PROOF, [hired(), begun, proofOfBeginningReceived('2027-03-01')]);
    expect(found).toMatchObject({ status: 'met', fulfilment: { eventId: 'proof-1', on: '2027-03-01', daysLate: 0 } });
    expect(found.fulfilment).not.toHaveProperty('documentId');
  });
});

describe('4.3: the county learns of new staff within one week of the first deployment', () => {
  test.each([
    ['2026-12-30', '2027-01-07', '2027-01-05'],
    ['2026-09-01', '2026-09-08', '2026-09-08'],
    ['2026-08-30', '2026-09-07', '2026-09-04'],
    ['2027-03-22', '2027-03-30', '2027-03-25'],
  ])('deployed on %s: due %s, aimed at %s', (firstDay, due, aim) => {
    expect(duty(NOTICE, [hired({ firstDay })])).toMatchObject({ kind: 'statutory', due, aim });
  });

  test('Epiphany is the reason of the roll', () => {
    expect(duty(NOTICE, [hired({ firstDay: '2026-12-30' })]).receipt).toMatchObject({
      reading: null,
      nominalEnd: '2027-01-06',
      skipped: [{ day: '2027-01-06', reason: 'HEILIGEDREIKOENIGE' }],
      paragraphs: ['BGB 187 I', 'BGB 188 II', 'BGB 193'],
      alternatives: [],
      readings: [
        { number: 'Q36', key: 'newStaffTrigger', value: 'firstDeployment' },
        { number: 'Q34', key: 'staffNotices', value: 'changesWithinOneWeek' },
        { number: 'Q39', key: 'decisiveMoment', value: 'receipt' },
      ],
    });
  });

  test.each([
    ['2026-08-25', 'met', 0],
    ['2026-09-08', 'met', 0],
    ['2026-09-09', 'metLate', 1],
  ])('received on %s: %s, %i days late', (receivedOn, status, daysLate) => {
    const found = duty(NOTICE, [hired(), noticeOfNewStaffReceived(receivedOn)]);
    expect(found).toMatchObject({ status, fulfilment: { on: receivedOn, daysLate } });
  });
});

test('7: work taken up on the first day of the guideline owes what it says', () => {
  expect(ids(duties([hired({ firstDay: '2017-09-01' })]))).toEqual([TRAINING, NOTICE]);
});

test('without events nothing is owed', () => {
  expect(duties([])).toEqual([]);
});

test('a one-off holiday moves the due day', () => {
  const calendar = badenWuerttemberg([{ day: legalDate('2026-12-01'), name: 'Landesfeiertag' }]);
  expect(duty(TRAINING, [hired()], { ...context, calendar })).toMatchObject({ due: '2026-12-02', aim: '2026-11-30' });
});
