import type { GrantEvent } from '../../../../domain/grant/index';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import type { Told } from '../told-story';
import { awarded, grant, post, reportReceived } from './events';

const calendar = badenWuerttemberg();
const BOTH = [{ organisation: 'caritas' }, { organisation: 'diakonie' }];

function duties(row: string, events: readonly GrantEvent[], overrides: object = {}) {
  const all = deriveDuties('grant', events, { ...basisOf(overrides), calendar });
  return all.filter(({ id }) => id === row || id.startsWith(`${row}:`));
}
const dates = (row: string, events: readonly GrantEvent[], overrides: object = {}) =>
  duties(row, events, overrides).map(({ id, due }) => [id.slice(row.length + 1), due]);

describe('3.11.3: each provider reports each calendar year by 15 January of the next', () => {
  const REPORT = '3.11.3-annual-report';
  const report = (year: number, events: readonly GrantEvent[], overrides: object = {}) =>
    duties(REPORT, events, overrides).find(({ id }) => id === `${REPORT}:${year}:caritas`);

  test('for every year with at least one day of the grant, for every provider', () => {
    expect(dates(REPORT, grant(awarded('2020-12-31', '2022-01-01', BOTH)))).toEqual([
      ['2020:caritas', '2021-01-15'],
      ['2021:caritas', '2022-01-17'],
      ['2022:caritas', '2023-01-16'],
      ['2020:diakonie', '2021-01-15'],
      ['2021:diakonie', '2022-01-17'],
      ['2022:diakonie', '2023-01-16'],
    ]);
    expect(dates(REPORT, grant(awarded('2021-01-01', '2021-12-31')))).toEqual([['2021:caritas', '2022-01-17']]);
  });

  test('a provider reports only the years in which its people are funded', () => {
    const providers = [
      { organisation: 'caritas', posts: [post('c-1', '2021-01-01', '2021-12-31')] },
      BOTH[1] as object,
    ];
    const found = dates(REPORT, grant(awarded('2020-07-01', '2022-06-30', providers))).map(([id]) => id);
    expect(found).toEqual(['2021:caritas', '2020:diakonie', '2021:diakonie', '2022:diakonie']);
  });

  test('15 Jan 2022 is a Saturday: due Mon 17 Jan, aimed at Fri 14 Jan (Q22)', () => {
    const events = grant(awarded('2021-01-01', '2021-12-31'));
    expect(report(2021, events)).toMatchObject({
      kind: 'statutory',
      due: '2022-01-17',
      aim: '2022-01-14',
      owedBy: 'caritas',
    });
    expect(report(2021, events)?.receipt?.skipped.map(({ reason }) => reason)).toEqual(['saturday', 'sunday']);
    expect(report(2021, events, { fixedDateRoll: 'off' })).toMatchObject({ due: '2022-01-15', aim: '2022-01-14' });
  });

  test('15 Jan 2021 is a Friday and stands by either reading', () => {
    const events = grant(awarded('2020-01-01', '2020-12-31'));
    expect(report(2020, events)).toMatchObject({ due: '2021-01-15', aim: '2021-01-15' });
  });

  test.each([
    ['2022-01-17', 'met', 0],
    ['2022-01-18', 'metLate', 1],
  ])('arrived at the county on %s: %s', (on, status, daysLate) => {
    const events = grant(awarded('2021-01-01', '2021-12-31'), reportReceived(2021, on));
    expect(report(2021, events)).toMatchObject({
      addressee: 'county',
      status,
      fulfilment: { eventId: 'e-2', on, daysLate },
    });
  });

  test('a report of another year or of another provider does not close it', () => {
    const award = awarded('2020-01-01', '2021-12-31', BOTH);
    expect(report(2021, grant(award, reportReceived(2020, '2022-01-10')))?.status).toBe('open');
    expect(report(2021, grant(award, reportReceived(2021, '2022-01-10', { provider: 'diakonie' })))?.status).toBe(
      'open',
    );
  });

  test('the reading names the addressee, and the arrival there decides (Q23)', () => {
    const award = awarded('2021-01-01', '2021-12-31');
    const toAuthority = { annualReportAddressee: 'granting-authority' };
    const atCounty = grant(award, reportReceived(2021, '2022-01-10'));
    expect(report(2021, atCounty, toAuthority)).toMatchObject({ addressee: 'granting-authority', status: 'open' });
    const atAuthority = grant(award, reportReceived(2021, '2022-01-10', { at: 'granting-authority' }));
    expect(report(2021, atAuthority, toAuthority)?.status).toBe('met');
    expect(report(2021, atAuthority)?.status).toBe('open');
  });

  test('a report that was rejected is owed again', () => {
    const back = [
      'reportRejected',
      '2022-01-12',
      { year: 2021, provider: 'caritas', on: '2022-01-12', reason: 'Familien fehlen' },
    ] as const;
    const story = [awarded('2021-01-01', '2021-12-31'), reportReceived(2021, '2022-01-10'), back] as const;
    expect(report(2021, grant(...story))?.status).toBe('open');
    expect(report(2021, grant(...story, reportReceived(2021, '2022-01-14')))).toMatchObject({
      status: 'met',
      fulfilment: { on: '2022-01-14' },
    });
  });

  test('a sent report has not arrived', () => {
    const sent = { year: 2021, provider: 'caritas', to: 'county', sentOn: '2022-01-10', channel: 'email' };
    expect(report(2021, grant(awarded('2021-01-01', '2021-12-31'), ['reportSent', '2022-01-10', sent]))?.status).toBe(
      'open',
    );
  });
});

describe('3.11.2, Q24: the figures are ready on the days that the house sets', () => {
  const READY = '3.11.2-readiness';

  test('30 Jun and 31 Dec within the grant period, both ends counted, on the working day before', () => {
    expect(dates(READY, grant(awarded('2018-06-30', '2019-12-31')))).toEqual([
      ['2018-06-30:caritas', '2018-06-29'],
      ['2018-12-31:caritas', '2018-12-31'],
      ['2019-06-30:caritas', '2019-06-28'],
      ['2019-12-31:caritas', '2019-12-31'],
    ]);
    expect(dates(READY, grant(awarded('2018-07-01', '2018-12-30')))).toEqual([]);
  });

  test('on other days where the county says so', () => {
    const events = grant(awarded('2018-01-01', '2018-12-31'));
    expect(dates(READY, events, { readinessDates: ['09-30', '03-31'] })).toEqual([
      ['2018-03-31:caritas', '2018-03-29'],
      ['2018-09-30:caritas', '2018-09-28'],
    ]);
    expect(dates(READY, events, { readinessDates: [] })).toEqual([]);
  });

  test('not on a day on which none of the provider’s people is funded', () => {
    const posts = [post('c-1', '2018-01-01', '2018-03-31'), post('c-2', '2018-07-01', '2018-12-31')];
    const events = grant(awarded('2018-01-01', '2018-12-31', [{ organisation: 'caritas', posts }]));
    expect(dates(READY, events)).toEqual([['2018-12-31:caritas', '2018-12-31']]);
  });

  test('of two confirmations the first one counts', () => {
    const confirmed = (on: string): Told => ['readinessConfirmed', on, { for: '2018-06-30', provider: 'caritas' }];
    const events = grant(awarded('2018-01-01', '2018-06-30'), confirmed('2018-06-27'), confirmed('2018-06-28'));
    expect(duties(READY, events)).toMatchObject([{ fulfilment: { eventId: 'e-2', on: '2018-06-27' } }]);
  });

  test('confirmed for its own day and provider', () => {
    const award = awarded('2018-01-01', '2018-06-30', BOTH);
    const later = { for: '2018-06-30', on: '2018-07-02', provider: 'diakonie' };
    const byOwnDay = duties(READY, grant(award, ['readinessConfirmed', '2018-06-30', later]));
    expect(byOwnDay.find(({ owedBy }) => owedBy === 'diakonie')?.fulfilment?.on).toBe('2018-07-02');
    const told = grant(award, ['readinessConfirmed', '2018-06-28', { for: '2018-06-30', provider: 'diakonie' }]);
    expect(duties(READY, told).map(({ id, status }) => [id, status])).toEqual([
      [`${READY}:2018-06-30:caritas`, 'open'],
      [`${READY}:2018-06-30:diakonie`, 'met'],
    ]);
    const other = grant(award, ['readinessConfirmed', '2018-06-28', { for: '2018-06-29', provider: 'diakonie' }]);
    expect(duties(READY, other).map(({ status }) => status)).toEqual(['open', 'open']);
  });
});

describe('3.11.2, LVwVfG 31: data are owed on request, by the day that the request sets', () => {
  const DATA = '3.11.2-data-on-request';
  const asked = (data: object): Told => [
    'dataRequested',
    '2018-11-30',
    { ref: 'rp-1', notifiedOn: '2018-11-30', ...data },
  ];
  const due = (data: object, overrides: object = {}) =>
    dates(DATA, grant(awarded('2018-01-01', '2018-12-31'), asked(data)), overrides)[0]?.[1];

  test('a period runs from the day after the notification and rolls (31 II, III)', () => {
    expect(due({ period: { count: 2, unit: 'weeks' } })).toBe('2018-12-14');
    expect(due({ period: { count: 15, unit: 'days' } })).toBe('2018-12-17');
    expect(due({ period: { count: 1, unit: 'months' } })).toBe('2018-12-31');
  });

  test('a day set rolls, unless the authority referred to the rule (31 III 2) or set an appointment (31 V)', () => {
    expect(due({ dueOn: '2018-12-15' })).toBe('2018-12-17');
    expect(due({ dueOn: '2018-12-15', rollExcluded: true })).toBe('2018-12-15');
    expect(due({ dueOn: '2018-12-15', isAppointment: true })).toBe('2018-12-15');
  });

  test('of a posted request the law presumes the day on which it was made known (Q59)', () => {
    const week = { period: { count: 1, unit: 'weeks' }, notifiedOn: undefined, postedOn: '2018-11-30' };
    expect(due(week)).toBe('2018-12-10');
    expect(due({ ...week, notifiedOn: '2018-12-05' })).toBe('2018-12-12');
    expect(due(week, { deemedDeliveryDays: 4 })).toBe('2018-12-11');
  });

  test('every provider owes them where the request names none', () => {
    const all = grant(awarded('2018-01-01', '2018-12-31', BOTH), asked({ dueOn: '2018-12-14' }));
    expect(dates(DATA, all).map(([id]) => id)).toEqual(['rp-1:caritas', 'rp-1:diakonie']);
    const one = grant(awarded('2018-01-01', '2018-12-31', BOTH), asked({ dueOn: '2018-12-14', provider: 'diakonie' }));
    expect(duties(DATA, one)).toMatchObject([{ id: `${DATA}:rp-1:diakonie`, owedBy: 'diakonie', kind: 'statutory' }]);
  });

  test('of two answers the first one counts', () => {
    const answered = (receivedOn: string): Told => [
      'dataReceived',
      receivedOn,
      { request: 'rp-1', provider: 'caritas', receivedOn },
    ];
    const story = [awarded('2018-01-01', '2018-12-31'), asked({ dueOn: '2018-12-14' })] as const;
    const events = grant(...story, answered('2018-12-12'), answered('2018-12-17'));
    expect(duties(DATA, events)).toMatchObject([{ status: 'met', fulfilment: { on: '2018-12-12' } }]);
  });

  test('a file reference with spaces gives a duty whose id has none, and the answer finds it', () => {
    const story = [awarded('2018-01-01', '2018-12-31'), asked({ ref: 'RP 4-711/Ä', dueOn: '2018-12-14' })] as const;
    const answer: Told = [
      'dataReceived',
      '2018-12-12',
      { request: 'RP 4-711/Ä', provider: 'caritas', receivedOn: '2018-12-12' },
    ];
    expect(duties(DATA, grant(...story))).toMatchObject([{ id: `${DATA}:RP-4-711/-:caritas`, status: 'open' }]);
    expect(duties(DATA, grant(...story, answer))).toMatchObject([{ status: 'met' }]);
  });

  test('closed by the data of that provider for that request', () => {
    const story = [
      awarded('2018-01-01', '2018-12-31', BOTH),
      asked({ dueOn: '2018-12-14' }),
      asked({ ref: 'rp-2', dueOn: '2018-12-14' }),
    ] as const;
    const answer = [
      'dataReceived',
      '2018-12-17',
      { request: 'rp-1', provider: 'caritas', receivedOn: '2018-12-17' },
    ] as const;
    expect(duties(DATA, grant(...story, answer)).map(({ id, status }) => [id.slice(DATA.length + 1), status])).toEqual([
      ['rp-1:caritas', 'metLate'],
      ['rp-1:diakonie', 'open'],
      ['rp-2:caritas', 'open'],
      ['rp-2:diakonie', 'open'],
    ]);
  });
});

describe('3.11.4: data for the evaluation on request', () => {
  const asked = (data: object = {}): Told => [
    'evaluationRequested',
    '2019-03-01',
    { ref: 'ev-1', requestedOn: '2019-03-01', ...data },
  ];
  const all = (...story: readonly Told[]) =>
    duties('3.11.4-evaluation-data', grant(awarded('2018-01-01', '2018-12-31'), ...story));
  const undated = (...story: readonly Told[]) =>
    duties('3.11.4-evaluation-data-undated', grant(awarded('2018-01-01', '2018-12-31'), ...story));

  test('by the day that the request names, which rolls', () => {
    expect(all(asked({ dueOn: '2019-03-31' }))).toMatchObject([
      { id: '3.11.4-evaluation-data:ev-1', kind: 'statutory', due: '2019-04-01', bearer: 'county', addressee: 'land' },
    ]);
    expect(all(asked({ dueOn: '2019-03-31', isAppointment: true }))).toMatchObject([{ due: '2019-03-31' }]);
    expect(all(asked({ dueOn: '2019-03-31', rollExcluded: true }))).toMatchObject([{ due: '2019-03-31' }]);
    expect(undated(asked({ dueOn: '2019-03-31' }))).toEqual([]);
  });

  test('without a day, by a date of the house: the text has neither a date nor "unverzüglich"', () => {
    expect(all(asked())).toEqual([]);
    expect(undated(asked())).toMatchObject([{ kind: 'internal', due: '2019-03-15' }]);
    expect(undated(asked())[0]).not.toHaveProperty('receipt');
    expect(undated(asked())[0]?.basis?.readings.map(({ number }) => number)).toEqual(['Q39']);
  });

  test.each([
    [undefined, '2019-03-15'],
    [1, '2019-03-01'],
    [31, '2019-04-01'],
  ])('the house gives itself %s days, apart from its alarm for prompt duties (Q38)', (evaluationLeadDays, due) => {
    const events = grant(awarded('2018-01-01', '2018-12-31'), asked());
    const context = { ...basisOf({ promptRedDays: 3 }), calendar: badenWuerttemberg(), evaluationLeadDays };
    const found = deriveDuties('grant', events, context).filter(({ id }) => id.startsWith('3.11.4'));
    expect(found).toMatchObject([{ id: '3.11.4-evaluation-data-undated:ev-1', due }]);
  });

  test('closed by arrival, not by sending, and by the answer to its own request', () => {
    const sent = [
      'evaluationDataSent',
      '2019-03-04',
      { request: 'ev-1', sentOn: '2019-03-04', form: 'aggregate' },
    ] as const;
    const arrived = [
      'evaluationDataReceived',
      '2019-03-06',
      { request: 'ev-1', receivedOn: '2019-03-06', form: 'aggregate' },
    ] as const;
    expect(undated(asked(), sent)).toMatchObject([{ status: 'open' }]);
    const again = [
      'evaluationDataReceived',
      '2019-03-08',
      { request: 'ev-1', receivedOn: '2019-03-08', form: 'aggregate' },
    ] as const;
    expect(undated(asked(), arrived, again)).toMatchObject([{ fulfilment: { on: '2019-03-06' } }]);
    expect(undated(asked(), asked({ ref: 'ev-2' }), arrived)).toMatchObject([{ status: 'met' }, { status: 'open' }]);
  });
});
