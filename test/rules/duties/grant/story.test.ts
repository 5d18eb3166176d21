import { grantEventSchemas } from '../../../../domain/grant/index';
import { faultsIn, type Told } from '../told-story';
import { awarded, post, proofAtAuthority, proofAtCounty, reportReceived } from './events';

const AWARD = awarded('2020-07-01', '2021-06-30', [{ organisation: 'caritas', posts: [post('c-1')] }]);
const AS_AWARDED = { from: '2020-07-01', to: '2021-06-30' };
const refusals = (...story: readonly Told[]) => faultsIn('grant', grantEventSchemas, story);
const onceAwarded = (...story: readonly Told[]) => refusals(AWARD, ...story);

const asked = (ref: string): Told => [
  'dataRequested',
  '2021-03-01',
  { ref, notifiedOn: '2021-03-01', dueOn: '2021-04-01' },
];
const evaluation = (ref: string): Told => ['evaluationRequested', '2021-03-01', { ref, requestedOn: '2021-03-01' }];
const ready = (day: string): Told => ['readinessConfirmed', '2021-01-04', { for: day, provider: 'caritas' }];
const changed = (data: object): Told => [
  'periodChanged',
  '2021-03-01',
  { period: { from: '2020-07-01', to: '2021-09-30' }, ...data },
];

describe('a grant is told in order, and names what was named before', () => {
  test('nothing is refused', () => {
    expect(
      onceAwarded(
        changed({}),
        changed({ post: 'c-1' }),
        asked('rp-1'),
        asked('rp-2'),
        proofAtCounty('2021-09-01'),
        proofAtAuthority('2021-09-20'),
      ),
    ).toEqual([]);
  });

  test('everything but the application comes after the award', () => {
    expect(refusals(proofAtAuthority('2021-09-20'), AWARD)).toEqual(['INVALID_CHOICE 0.type']);
  });

  test('a provider without an award', () => {
    expect(onceAwarded(proofAtCounty('2021-09-01', [], { provider: 'awo' }))).toEqual([
      'INVALID_CHOICE 1.data.provider',
    ]);
    expect(onceAwarded(reportReceived(2020, '2021-01-10', { provider: 'awo' }))).toEqual([
      'INVALID_CHOICE 1.data.provider',
    ]);
  });

  test('a year in which nothing was granted', () => {
    expect(onceAwarded(reportReceived(2019, '2021-01-10'))).toEqual(['INVALID_CHOICE 1.data.year']);
    expect(onceAwarded(reportReceived(2020, '2021-01-10'), reportReceived(2021, '2022-01-10'))).toEqual([]);
    expect(onceAwarded(reportReceived(2022, '2023-01-10'))).toEqual(['INVALID_CHOICE 1.data.year']);
  });

  test('a period that is none of the grant; a changed one is known from then on', () => {
    const proof = proofAtAuthority('2021-09-20', { periodEnd: '2021-09-30' });
    expect(onceAwarded(proof)).toEqual(['INVALID_CHOICE 1.data.periodEnd']);
    expect(onceAwarded(changed({}), proof)).toEqual([]);
  });

  test('a post that was not awarded', () => {
    expect(onceAwarded(changed({ post: 'c-9', period: AS_AWARDED }))).toEqual(['INVALID_CHOICE 1.data.post']);
    const another = awarded('2020-07-01', '2021-06-30', [{ organisation: 'caritas', posts: [post('c-9')] }]);
    expect(onceAwarded(another, changed({ post: 'c-9', period: AS_AWARDED }))).toEqual([]);
  });

  test('3.11.3: a report that arrives before the funded time of its year is over', () => {
    expect(onceAwarded(reportReceived(2020, '2020-12-31'))).toEqual(['DATE_ORDER 1.data.receivedOn']);
    expect(onceAwarded(reportReceived(2020, '2021-01-01'))).toEqual([]);
    expect(onceAwarded(reportReceived(2021, '2021-06-30'))).toEqual(['DATE_ORDER 1.data.receivedOn']);
    expect(onceAwarded(reportReceived(2021, '2021-07-01'))).toEqual([]);
  });

  test('3.11.2: an answer that arrives before its request was made known', () => {
    const answered = (receivedOn: string): Told => [
      'dataReceived',
      receivedOn,
      { request: 'rp-1', provider: 'caritas', receivedOn },
    ];
    expect(onceAwarded(asked('rp-1'), answered('2021-02-28'))).toEqual(['DATE_ORDER 2.data.receivedOn']);
    expect(onceAwarded(asked('rp-1'), answered('2021-03-01'))).toEqual([]);
  });

  test('readiness outside the grant period', () => {
    expect(onceAwarded(ready('2020-06-30'))).toEqual(['DATE_ORDER 1.data.for']);
    expect(onceAwarded(ready('2020-07-01'), ready('2021-06-30'))).toEqual([]);
    expect(onceAwarded(ready('2021-07-01'))).toEqual(['DATE_ORDER 1.data.for']);
  });

  test('an answer to a request that nobody made, and a reference given twice', () => {
    const answer: Told = [
      'dataReceived',
      '2021-03-20',
      { request: 'rp-1', provider: 'caritas', receivedOn: '2021-03-20' },
    ];
    expect(onceAwarded(answer)).toEqual(['INVALID_CHOICE 1.data.request']);
    expect(onceAwarded(asked('rp-1'), answer)).toEqual([]);
    expect(onceAwarded(asked('rp-1'), asked('rp-1'))).toEqual(['INVALID_CHOICE 2.data.ref']);
    expect(onceAwarded(asked('RP 1'), asked('RP-1'))).toEqual(['INVALID_CHOICE 2.data.ref']);
    const data: Told = [
      'evaluationDataReceived',
      '2021-03-20',
      { request: 'rp-1', receivedOn: '2021-03-20', form: 'aggregate' },
    ];
    expect(onceAwarded(asked('rp-1'), data)).toEqual(['INVALID_CHOICE 2.data.request']);
    expect(onceAwarded(evaluation('rp-1'), data)).toEqual([]);
    expect(onceAwarded(evaluation('rp-1'), evaluation('rp-1'))).toEqual(['INVALID_CHOICE 2.data.ref']);
  });
});
