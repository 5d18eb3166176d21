import { grantEventSchemas } from '../../domain/grant/index';
import { parseInput } from '../../domain/validation';
import { faultsOf } from './faults-of';

const refusals = (type: keyof typeof grantEventSchemas, data: object) => faultsOf(grantEventSchemas[type], data);

const PERIOD = { from: '2018-01-01', to: '2018-12-31' };
const provider = (organisation: string, ...posts: readonly object[]) => ({ organisation, posts });

describe('the application', () => {
  const POST = { type: 'c', fullTimeEquivalent: 0.25 };
  const APPLIED = { first: true, applicant: 'county', appliedOn: '2017-10-01', posts: [POST] };

  test('names its posts; shares become ten-thousandths, pay becomes cents', () => {
    const posts = [{ ...POST, ref: 'p-1', municipality: 'Weil am Rhein', monthlyPay: '450.00' }];
    expect(parseInput(grantEventSchemas.applied, { ...APPLIED, posts }).posts).toEqual([
      { type: 'c', ref: 'p-1', municipality: 'Weil am Rhein', fullTimeEquivalent: 2_500, monthlyPay: 45_000 },
    ]);
  });

  test.each([
    [{ first: undefined }, ['REQUIRED_FIELD first']],
    [{ applicant: 'ministry' }, ['INVALID_CHOICE applicant']],
    [{ appliedOn: '2017-02-29' }, ['INVALID_DATE appliedOn']],
    [{ posts: [{ ...POST, type: 'd' }] }, ['INVALID_CHOICE posts.0.type']],
    [{ posts: [POST, { ...POST, fullTimeEquivalent: 1.01 }] }, ['INVALID_SHARE posts.1.fullTimeEquivalent']],
    [{ posts: [{ ...POST, fullTimeEquivalent: 0 }] }, ['INVALID_SHARE posts.0.fullTimeEquivalent']],
    [{ municipalitiesAgree: 'yes' }, ['INVALID_TYPE municipalitiesAgree']],
  ])('with %j is answered %j', (other, expected) => {
    expect(refusals('applied', { ...APPLIED, ...other })).toEqual(expected);
  });
});

describe('the award', () => {
  const AWARDED = { period: PERIOD, providers: [{ organisation: 'caritas' }] };

  test.each([
    [{}, []],
    [{ period: { from: '2018-12-31', to: '2018-12-31' } }, []],
    [{ period: { from: '2019-01-01', to: '2018-12-31' } }, ['DATE_ORDER period.from']],
    [{ period: { from: '2018-01-01' } }, ['REQUIRED_FIELD period.to']],
    [{ noticePostedOn: '2018-01-05', noticeReceivedOn: '2018-01-04' }, ['DATE_ORDER noticePostedOn']],
    [{ providers: [provider('caritas'), provider('caritas')] }, ['INVALID_CHOICE providers.1.organisation']],
    [
      { providers: [provider('caritas', { ref: 'p-1' }), provider('diakonie', { ref: 'p-2' }, { ref: 'p-1' })] },
      ['INVALID_CHOICE providers.1.posts.1.ref'],
    ],
    [
      { providers: [provider('caritas', { ref: 'p-1', period: { from: '2017-12-31', to: '2019-01-01' } })] },
      ['DATE_ORDER providers.0.posts.0.period.from', 'DATE_ORDER providers.0.posts.0.period.to'],
    ],
    [{ providers: [provider('caritas', { ref: 'p-1', period: PERIOD })] }, []],
  ])('with %j is answered %j', (other, expected) => {
    expect(refusals('awarded', { ...AWARDED, ...other })).toEqual(expected);
  });
});

describe('the proof of use', () => {
  const DAY = { receivedOn: '2018-05-02' };

  test.each([
    ['proofReceived', { leg: 'provider-to-county', ...DAY }, ['REQUIRED_FIELD provider']],
    ['proofReceived', { leg: 'county-to-authority', provider: 'caritas', ...DAY }, ['UNKNOWN_FIELD provider']],
    ['proofReceived', { leg: 'county-to-authority', sentOn: '2018-05-03', ...DAY }, ['DATE_ORDER sentOn']],
    ['proofReceived', { leg: 'county-to-authority', enclosures: ['letter'], ...DAY }, ['INVALID_CHOICE enclosures.0']],
    ['proofReceived', { leg: 'by-hand', ...DAY }, ['INVALID_CHOICE leg']],
    ['proofSent', { leg: 'provider-to-county', sentOn: '2018-05-02', channel: 'letter' }, ['REQUIRED_FIELD provider']],
    ['proofRejected', { leg: 'county-to-authority', on: '2018-05-02' }, ['REQUIRED_FIELD reason']],
    ['proofRejected', { leg: 'provider-to-county', on: '2018-05-02', reason: 'x' }, ['REQUIRED_FIELD provider']],
    ['enclosureAdded', { provider: 'caritas', what: 'photo', ...DAY }, ['INVALID_CHOICE what']],
  ] as const)('%s with %j is answered %j', (type, data, expected) => {
    expect(refusals(type, data)).toEqual(expected);
  });
});

describe('figures and requests', () => {
  const REPORT = {
    year: 2021,
    provider: 'caritas',
    at: 'county',
    receivedOn: '2022-01-10',
    persons: 0,
    families: 0,
    talks: 0,
  };
  const ASKED = { ref: 'rp-1', notifiedOn: '2018-11-30', dueOn: '2018-12-14' };

  test.each([
    ['reportReceived', REPORT, []],
    ['reportReceived', { ...REPORT, persons: undefined }, ['REQUIRED_FIELD persons']],
    ['reportReceived', { ...REPORT, talks: -1 }, ['INVALID_CHOICE talks']],
    ['reportReceived', { ...REPORT, families: 1.5 }, ['INVALID_CHOICE families']],
    ['reportReceived', { ...REPORT, year: '2021' }, ['INVALID_TYPE year']],
    ['reportReceived', { ...REPORT, sentOn: '2022-01-11' }, ['DATE_ORDER sentOn']],
    ['dataRequested', ASKED, []],
    ['dataRequested', { ...ASKED, dueOn: '2018-11-29' }, ['DATE_ORDER notifiedOn']],
    ['dataRequested', { ...ASKED, dueOn: undefined }, ['REQUIRED_FIELD period']],
    ['dataRequested', { ...ASKED, period: { count: 2, unit: 'weeks' } }, ['UNKNOWN_FIELD dueOn']],
    [
      'dataRequested',
      { ...ASKED, dueOn: undefined, period: { count: 0, unit: 'weeks' } },
      ['INVALID_CHOICE period.count'],
    ],
    [
      'dataRequested',
      { ...ASKED, dueOn: undefined, period: { count: 1, unit: 'years' } },
      ['INVALID_CHOICE period.unit'],
    ],
    ['dataRequested', { ...ASKED, notifiedOn: undefined }, ['REQUIRED_FIELD notifiedOn']],
    ['dataRequested', { ...ASKED, notifiedOn: undefined, postedOn: '2018-11-28' }, []],
    ['dataRequested', { ...ASKED, postedOn: '2018-12-01' }, ['DATE_ORDER postedOn']],
    [
      'dataReceived',
      { request: 'rp-1', provider: 'caritas', receivedOn: '2018-12-10', sentOn: '2018-12-11' },
      ['DATE_ORDER sentOn'],
    ],
    [
      'evaluationRequested',
      { ref: 'ev-1', requestedOn: '2019-03-01', dueOn: '2019-02-28' },
      ['DATE_ORDER requestedOn'],
    ],
    ['evaluationDataSent', { request: 'ev-1', sentOn: '2019-03-04', form: 'personal' }, ['INVALID_CHOICE form']],
  ] as const)('%s with %j is answered %j', (type, data, expected) => {
    expect(refusals(type, data)).toEqual(expected);
  });
});
