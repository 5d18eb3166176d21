import { absenceEventSchemas } from '../../../domain/absence';
import type { CaseEvent } from '../../../domain/case-event';
import { grantEventSchemas } from '../../../domain/grant/index';
import { dayOf, type Instant } from '../../../domain/instant';
import { deriveDuties } from '../../../rules/duties/derive-duties';
import { houseSettings } from '../../../rules/duties/house-settings';
import { storyFaults } from '../../../rules/duties/story-faults';
import { badenWuerttemberg } from '../../../rules/periods/calendar';
import { basisOf } from '../legal-basis';
import { absence, forecast, reported, returned } from './absence/events';
import { changed, ended, hired, started } from './employment/told';
import { awarded, grant } from './grant/events';
import { faultsIn, readStory, type Told } from './told-story';

const context = { ...basisOf(), calendar: badenWuerttemberg(houseSettings().oneOffHolidays) };
const due = (entity: 'absence' | 'grant' | 'employment', events: readonly CaseEvent[], id: string) =>
  deriveDuties(entity, events, context).find((duty) => duty.id === id)?.due;
const REPLACEMENT = '4.2-replacement';

describe('an event in the hour of a clock change counts for its day in Germany', () => {
  test.each([
    // Clocks go forward on Sun 28 Mar 2027 at 01:00 UTC and back on Sun 31 Oct 2027 at 01:00 UTC.
    ['2027-03-27T22:59:59.999Z', '2027-03-27'],
    ['2027-03-27T23:00:00.000Z', '2027-03-28'],
    ['2027-03-28T00:59:59.999Z', '2027-03-28'],
    ['2027-03-28T01:00:00.000Z', '2027-03-28'],
    ['2027-03-28T21:59:59.999Z', '2027-03-28'],
    ['2027-03-28T22:00:00.000Z', '2027-03-29'],
    ['2027-10-30T21:59:59.999Z', '2027-10-30'],
    ['2027-10-30T22:00:00.000Z', '2027-10-31'],
    ['2027-10-31T00:30:00.000Z', '2027-10-31'],
    ['2027-10-31T01:30:00.000Z', '2027-10-31'],
    ['2027-10-31T22:59:59.999Z', '2027-10-31'],
    ['2027-10-31T23:00:00.000Z', '2027-11-01'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('%s is %s', (instant, day) => {
    expect(dayOf(instant as Instant)).toBe(day);
  });
});

describe('dates at month ends, clock changes, holidays and New Year', () => {
  test.each([
    // 42 days, a day that is 23 or 25 hours long among them.
    ['2027-02-16', '2027-03-30'],
    ['2027-09-20', '2027-11-01'],
    ['2026-11-20', '2027-01-01'],
    ['2028-01-18', '2028-02-29'],
  ])('4.2: absent from %s, a replacement is owed on %s, be it a holiday', (firstDay, day) => {
    const events = absence(reported({ firstDay, expectedUntil: '2028-12-31' }));
    expect(due('absence', events, REPLACEMENT)).toBe(day);
  });

  test.each([
    // New Year's Day, a Friday: Mon 4 Jan. Epiphany, Wed 6 Jan: Thu 7 Jan. 24 and 31 Dec are working days.
    ['2026-12-25', '2027-01-04'],
    ['2026-12-30', '2027-01-07'],
    ['2026-12-24', '2026-12-31'],
    ['2026-12-17', '2026-12-24'],
  ])('4.3: work taken up on %s is told of by %s', (firstDay, day) => {
    expect(due('employment', [hired({ firstDay })], '4.3-notice-of-new-staff')).toBe(day);
  });

  test.each([
    ['2026-11-30', '2027-03-01'],
    ['2027-08-31', '2027-11-30'],
    ['2027-11-29', '2028-02-29'],
    ['2027-11-30', '2028-02-29'],
  ])('3.3.2: work taken up on %s, the requalification begins by %s', (firstDay, day) => {
    const hire = { ...hired({ firstDay }) };
    expect(due('employment', [hire], '3.3.2-requalification-begun')).toBe(day);
  });
});

describe('a forecast arms the seventh week early, a shorter one disarms it (4.2, Q30)', () => {
  const week7 = (...story: readonly Told[]) => due('absence', absence(...story), REPLACEMENT);

  test('43 days foreseen arm it at once, 42 take it back, and a later forecast arms it once more for the same day', () => {
    const [long, short] = [forecast('2027-01-11', '2027-02-15'), forecast('2027-01-18', '2027-02-14')];
    expect(week7(reported(), long)).toBe('2027-02-15');
    expect(week7(reported(), long, short)).toBeUndefined();
    expect(week7(reported(), long, short, forecast('2027-02-10', '2027-03-31'))).toBe('2027-02-15');
  });

  test('without an end it stays as it was', () => {
    expect(week7(reported(), forecast('2027-01-11'))).toBeUndefined();
    expect(week7(reported(), forecast('2027-01-11', '2027-02-15'), forecast('2027-01-18'))).toBe('2027-02-15');
  });

  test('back before the week, nothing is owed', () => {
    expect(week7(reported({ expectedUntil: '2027-06-30' }), returned('2027-02-15'))).toBeUndefined();
    expect(week7(reported({ expectedUntil: '2027-06-30' }), returned('2027-02-16'))).toBe('2027-02-15');
  });
});

describe('what cannot be told is refused', () => {
  const codes = (events: readonly CaseEvent[], entity: 'employment' | 'absence' | 'grant') =>
    storyFaults(entity, events).map(({ code, path }) => `${code} ${path.join('.')}`);

  test('the same event twice', () => {
    const events = [hired(), changed('2026-10-01', '2026-09-15'), changed('2026-10-01', '2026-09-15')];
    expect(codes(events, 'employment')).toEqual(['INVALID_CHOICE 2.id']);
  });

  test('events in the wrong order', () => {
    expect(codes([started('2026-09-01'), hired()], 'employment')).toEqual(['INVALID_CHOICE 0.type']);
    expect(faultsIn('absence', absenceEventSchemas, [returned('2027-02-01'), reported()])).toEqual([
      'INVALID_CHOICE 0.type',
    ]);
    const report: Told = [
      'reportSent',
      '2021-01-10',
      { year: 2020, provider: 'caritas', to: 'county', sentOn: '2021-01-10', channel: 'email' },
    ];
    expect(faultsIn('grant', grantEventSchemas, [report])).toEqual(['INVALID_CHOICE 0.type']);
  });

  test('a day before the entity began, or after it ended', () => {
    expect(codes([hired(), changed('2026-08-31', '2026-08-31')], 'employment')).toEqual([
      'DATE_ORDER 1.data.effectiveOn',
    ]);
    const late = [hired(), ended('2027-03-31', '2027-03-01'), changed('2027-04-01', '2027-04-01')];
    expect(codes(late, 'employment')).toEqual(['ENTITY_ENDED 2.data.effectiveOn']);
  });

  test('and says which day it could be', () => {
    const late = [hired(), ended('2027-03-31', '2027-03-01'), changed('2027-04-01', '2027-04-01')];
    expect(storyFaults('employment', late)).toMatchObject([{ value: '2027-04-01', limits: { latest: '2027-03-31' } }]);
    expect(storyFaults('employment', [hired(), changed('2026-08-31', '2026-08-31')])).toMatchObject([
      { value: '2026-08-31', limits: { earliest: '2026-09-01' } },
    ]);
  });
});

test('a grant that is cut short below the day on which that is told is accepted: it is owed since then', () => {
  const shortened: Told = ['periodChanged', '2021-03-01', { period: { from: '2020-07-01', to: '2020-09-30' } }];
  const events = readStory<CaseEvent>('grant', grantEventSchemas, [awarded('2020-07-01', '2021-06-30'), shortened]);
  expect(due('grant', events, '3.10.1-proof-of-use')).toBe('2020-12-31');
  expect(due('grant', grant(awarded('2020-07-01', '2021-06-30')), '3.10.1-proof-of-use')).toBe('2021-09-30');
});

describe('what makes no sense before the entity began is refused, what is only evidence may be older', () => {
  const dateFaults = (...given: Parameters<typeof storyFaults>) =>
    storyFaults(...given)
      .filter(({ code }) => code === 'DATE_ORDER')
      .map(({ path, limits }) => [...path, limits?.earliest].join('.'));
  const told = (type: string, data: object, id = type) =>
    ({ id, type, occurredOn: '2018-03-01', recordedAt: '2018-03-01T08:00:00.000Z', actor: 'p-1', data }) as CaseEvent;

  test('of a grant nothing is sent or received before its notice and its period', () => {
    const grantSince = awarded('2018-03-01', '2019-02-28');
    const events = (on: string) => [
      ...grant(grantSince),
      told('proofSent', { leg: 'county-to-authority', sentOn: on, channel: 'letter' }),
    ];
    expect(dateFaults('grant', events('2018-02-28'))).toEqual(['1.data.sentOn.2018-03-01']);
    expect(dateFaults('grant', events('2018-03-01'))).toEqual([]);
    const paper = told('enclosureAdded', { provider: 'caritas', what: 'employment-proof', receivedOn: '2016-12-31' });
    expect(dateFaults('grant', [...grant(grantSince), paper])).toEqual([]);
  });

  test('1.3, 4.1: no gap in a service and no list of staff before the work was transferred', () => {
    const transferred = told('transferred', { on: '2018-03-01', municipality: 'Schopfheim' });
    const gap = (on: string) => told('serviceGapOpened', { on, gap: 'g-1', why: 'emptyPost' });
    expect(dateFaults('mandate', [transferred, gap('2018-02-28')])).toEqual(['1.data.on.2018-03-01']);
    expect(dateFaults('mandate', [transferred, gap('2018-03-01')])).toEqual([]);
    const list = (receivedOn: string) => told('staffListReceived', { receivedOn, channel: 'email' });
    expect(dateFaults('mandate', [transferred, list('2018-02-28')])).toEqual(['1.data.receivedOn.2018-03-01']);
    expect(dateFaults('mandate', [transferred, list('2018-03-01')])).toEqual([]);
    const informed = told('providerInformed', { on: '2018-02-28', written: true, municipalities: ['Schopfheim'] });
    expect(dateFaults('mandate', [transferred, informed])).toEqual([]);
  });

  test('5.8.2: that there is no plan is not recorded before somebody was allocated; a consent may be older', () => {
    const allocated = told('allocated', { allocatedOn: '2018-03-01', municipality: 'Schopfheim' });
    const none = (on: string) => told('noPlanRecorded', { on, reason: 'refused' });
    expect(dateFaults('careCase', [allocated, none('2018-02-28')])).toEqual(['1.data.on.2018-03-01']);
    expect(dateFaults('careCase', [allocated, none('2018-03-01')])).toEqual([]);
    const consent = told('consentGiven', { on: '2018-02-28', language: 'ar', form: 'written' });
    expect(dateFaults('careCase', [allocated, consent])).toEqual([]);
  });
});
