import type { CaseEvent } from '../../../../domain/case-event';
import { deriveLedgerDuties } from '../../../../rules/duties/ledger/index';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { hired, noticeOfNewStaffReceived, requalificationBegun } from '../employment/told';
import { awarded, grant } from '../grant/events';
import { ledgerEvent } from './told';

const calendar = badenWuerttemberg();
const NOTICE = '4.3-notice-of-new-staff';
const PROMPT = '3.3.2-proof-of-beginning';
const TO_COUNTY = '3.10.1-proof-to-county:caritas';

// Thu 17 Dec 2026 and a week: Thu 24 Dec 2026, a working day.
const HIRE = hired({ firstDay: '2026-12-17' });

const suspended = (on: string, by: 'authority' | 'house', duty: string, id = 's-1') =>
  ledgerEvent('suspended', id, on, { duty, by });
const resumed = (on: string, duty: string, id = 'r-1') => ledgerEvent('resumed', id, on, { duty });

function notice(...acts: readonly CaseEvent[]) {
  const context = { ...basisOf(), calendar };
  return deriveLedgerDuties('employment', [HIRE, ...acts], context).find(({ id }) => id === NOTICE);
}

test('while it rests a duty is suspended and keeps its dates', () => {
  expect(notice(suspended('2026-12-18', 'authority', NOTICE))).toMatchObject({
    status: 'suspended',
    due: '2026-12-24',
    suspensions: [{ eventId: 's-1', by: 'authority', from: '2026-12-18' }],
  });
});

describe('the days at rest are added, first and last included (BGB 209), by the authority to a date of the text', () => {
  test('over New Year: Fri 18 Dec to Mon 4 Jan are 18 days, so Thu 24 Dec becomes Mon 11 Jan 2027', () => {
    const found = notice(suspended('2026-12-18', 'authority', NOTICE), resumed('2027-01-04', NOTICE));
    expect(found).toMatchObject({
      status: 'open',
      due: '2027-01-11',
      suspensions: [{ eventId: 's-1', by: 'authority', from: '2026-12-18', to: '2027-01-04' }],
    });
    expect(found?.receipt).toMatchObject({
      anchor: '2026-12-24',
      count: 18,
      unit: 'days',
      nominalEnd: '2027-01-11',
      start: 'rest',
      paragraphs: ['BGB 209'],
      alternatives: [],
      reading: null,
    });
    // No extension: Q58 has no say.
    expect(found?.receipt?.readings.map(({ number }) => number)).toEqual(['Q36', 'Q34', 'Q39']);
  });

  test.each([
    // 16 days: Sat 9 Jan, which rolls.
    ['2027-01-02', '2027-01-11'],
    // 15 days: Fri 8 Jan.
    ['2027-01-01', '2027-01-08'],
    // 13 days: Wed 6 Jan, Epiphany, which rolls.
    ['2026-12-30', '2027-01-07'],
    // One day: Christmas Day, then Boxing Day on a Saturday and a Sunday.
    ['2026-12-18', '2026-12-28'],
  ])('resumed on %s: due %s', (on, due) => {
    expect(notice(suspended('2026-12-18', 'authority', NOTICE), resumed(on, NOTICE))).toMatchObject({ due });
  });

  test('a second rest adds its own days, and the day between them only once', () => {
    const found = notice(
      suspended('2026-12-18', 'authority', NOTICE),
      resumed('2026-12-20', NOTICE),
      suspended('2026-12-20', 'authority', NOTICE, 's-2'),
      resumed('2026-12-21', NOTICE, 'r-2'),
    );
    // 18 to 20 Dec are three days: nominal Sun 27 Dec, then Mon 21 Dec alone one more: Mon 28 Dec 2026.
    expect(found).toMatchObject({ due: '2026-12-28' });
    expect(found?.suspensions?.map(({ from, to }) => [from, to])).toEqual([
      ['2026-12-18', '2026-12-20'],
      ['2026-12-21', '2026-12-21'],
    ]);
  });
});

test('a rest that the house sets leaves a date of the text where it is', () => {
  const found = notice(suspended('2026-12-18', 'house', NOTICE), resumed('2027-01-04', NOTICE));
  expect(found).toMatchObject({ status: 'open', due: '2026-12-24', aim: '2026-12-24' });
});

test.each([
  // Sat 28 Apr to Tue 1 May are four days: Fri 4 May becomes Tue 8 May 2018.
  ['2018-04-28', '2018-05-01', '2018-05-08'],
  // Fri 27 Apr alone: Sat 5 May, so the working day before, Fri 4 May.
  ['2018-04-27', '2018-04-27', '2018-05-04'],
])('Q20: a date of the house that rested from %s to %s is %s', (from, to, due) => {
  const acts = [suspended(from, 'house', TO_COUNTY), resumed(to, TO_COUNTY)];
  const events = [...grant(awarded('2017-03-01', '2018-02-28')), ...acts];
  const found = deriveLedgerDuties('grant', events, { ...basisOf(), calendar }).find(({ id }) => id === TO_COUNTY);
  expect(found).toMatchObject({ status: 'open', due, aim: due });
});

test('Q38: target and alarm of a prompt duty that rested from Thu 12 to Mon 16 Nov move by five days', () => {
  const acts = [suspended('2026-11-12', 'house', PROMPT), resumed('2026-11-16', PROMPT)];
  const events = [hired(), requalificationBegun('2026-11-09', '2026-11-10'), ...acts];
  const found = deriveLedgerDuties('employment', events, { ...basisOf(), calendar }).find(({ id }) => id === PROMPT);
  expect(found).toMatchObject({ status: 'open', aim: '2026-11-18', alarm: '2026-11-29' });
});

test('what does not fit is passed over: a second suspension, a resumption before the rest or without one', () => {
  const resting = notice(suspended('2026-12-18', 'authority', NOTICE));
  expect(notice(suspended('2026-12-18', 'authority', NOTICE), suspended('2026-12-19', 'house', NOTICE, 's-2'))).toEqual(
    resting,
  );
  expect(notice(resumed('2026-12-20', NOTICE))).toEqual(notice());
  const back = notice(suspended('2026-12-18', 'authority', NOTICE), resumed('2026-12-17', NOTICE));
  expect(back).toMatchObject({ status: 'open', due: '2026-12-24', suspensions: [] });
});

test('a rest that begins after the last day is passed over: due Thu 24 Dec, at rest from Fri 25 Dec', () => {
  expect(notice(suspended('2026-12-25', 'authority', NOTICE))).toEqual(notice());
  const over = [suspended('2026-12-25', 'authority', NOTICE), resumed('2027-01-04', NOTICE)];
  expect(notice(...over)).toEqual(notice());
  expect(notice(suspended('2026-12-24', 'authority', NOTICE))).toMatchObject({ status: 'suspended' });
});

test('Q38: a rest after the target moves the alarm alone: target Fri 13 Nov, alarm Tue 24 Nov and five days', () => {
  const acts = [suspended('2026-11-16', 'house', PROMPT), resumed('2026-11-20', PROMPT)];
  const events = [hired(), requalificationBegun('2026-11-09', '2026-11-10'), ...acts];
  const found = deriveLedgerDuties('employment', events, { ...basisOf(), calendar }).find(({ id }) => id === PROMPT);
  expect(found).toMatchObject({ status: 'open', aim: '2026-11-13', alarm: '2026-11-29' });
});

test('a duty that is met while it rests is met', () => {
  const found = notice(suspended('2026-12-18', 'authority', NOTICE), noticeOfNewStaffReceived('2026-12-22'));
  expect(found).toMatchObject({ status: 'met', fulfilment: { on: '2026-12-22', daysLate: 0 } });
});

test('lateness is judged by the date that grew: a notice of Mon 11 Jan 2027 is in time, of Tue 12 Jan one day late', () => {
  const rest = [suspended('2026-12-18', 'authority', NOTICE), resumed('2027-01-04', NOTICE)];
  expect(notice(...rest, noticeOfNewStaffReceived('2027-01-11'))).toMatchObject({
    status: 'met',
    fulfilment: { daysLate: 0 },
  });
  expect(notice(...rest, noticeOfNewStaffReceived('2027-01-12'))).toMatchObject({
    status: 'metLate',
    fulfilment: { daysLate: 1 },
  });
});
