import { type GrantEvent, grantEventSchemas } from '../../../../domain/grant/index';
import { deriveDuties } from '../../../../rules/duties/derive-duties';
import { bookOf } from '../../../../rules/duties/event-book';
import { missingEnclosures } from '../../../../rules/duties/grant/enclosures';
import { badenWuerttemberg } from '../../../../rules/periods/calendar';
import { basisOf } from '../../legal-basis';
import { faultsIn, type Told } from '../told-story';
import { awarded, enclosed, grant, post, proofAtAuthority, proofAtCounty, rejected } from './events';

const TWO_PERSONS = awarded('2017-03-01', '2018-02-28', [
  { organisation: 'caritas', posts: [post('c-1'), post('c-2')] },
]);
const context = { ...basisOf(), calendar: badenWuerttemberg() };
const atCounty = (...story: readonly Told[]) => {
  const duties = deriveDuties('grant', grant(...story), context);
  return duties.find(({ id }) => id.startsWith('3.10.1-proof-to-county'))?.status;
};
const refusals = (...story: readonly Told[]) => faultsIn('grant', grantEventSchemas, story);
const missing = (events: readonly GrantEvent[], envelope: readonly ('report' | 'employment-proof')[] = []) =>
  missingEnclosures(bookOf(events), '2018-02-28' as never, {
    enclosures: [...envelope],
    coversAll: true,
    withFigures: true,
  });

describe('3.10.1: the employment of each person is proven, and the report names key figures or criteria of success', () => {
  const form = proofAtCounty('2018-05-02', ['report']);
  const ofPost = (ref: string) => enclosed('employment-proof', '2018-05-03', { post: ref });

  test('the part of a provider is complete with the last person’s proof', () => {
    expect(atCounty(TWO_PERSONS, form)).toBe('open');
    expect(atCounty(TWO_PERSONS, form, ofPost('c-1'))).toBe('open');
    expect(atCounty(TWO_PERSONS, form, ofPost('c-1'), ofPost('c-2'))).toBe('met');
  });

  test('one paper may prove it for all persons where it says so, by itself or in the envelope', () => {
    const paper = (data: object) => enclosed('employment-proof', '2018-05-03', data);
    const envelope = (data: object) => proofAtCounty('2018-05-02', ['report', 'employment-proof'], data);
    expect(atCounty(TWO_PERSONS, form, paper({}))).toBe('open');
    expect(atCounty(TWO_PERSONS, form, paper({ coversAll: false }))).toBe('open');
    expect(atCounty(TWO_PERSONS, form, paper({ coversAll: true }))).toBe('met');
    expect(atCounty(TWO_PERSONS, envelope({ coversAll: undefined }))).toBe('open');
    expect(atCounty(TWO_PERSONS, envelope({ withFigures: undefined }))).toBe('open');
    expect(atCounty(TWO_PERSONS, proofAtCounty('2018-05-02', ['report', 'employment-proof']))).toBe('met');
  });

  test('a person funded until another day is proven with the proof of that period (Q21)', () => {
    const award = awarded('2017-03-01', '2018-02-28', [
      { organisation: 'caritas', posts: [post('c-1', '2017-03-01', '2017-12-31'), post('c-2')] },
    ]);
    const late = deriveDuties('grant', grant(award, form, ofPost('c-2')), context);
    expect(late.find(({ id }) => id === '3.10.1-proof-to-county:caritas')?.status).toBe('met');
    expect(late.find(({ id }) => id === '3.10.1-proof-to-county:2017-12-31:caritas')?.status).toBe('open');
  });

  test('a report counts only where it is said to name key figures', () => {
    const papers = proofAtCounty('2018-05-02', ['employment-proof']);
    const report = (data: object) => enclosed('report', '2018-05-03', data);
    expect(atCounty(TWO_PERSONS, papers, report({ withFigures: false }))).toBe('open');
    expect(atCounty(TWO_PERSONS, papers, report({ withFigures: true }))).toBe('met');
    expect(atCounty(TWO_PERSONS, papers, report({ withFigures: undefined }))).toBe('open');
    expect(atCounty(TWO_PERSONS, papers, report({ withFigures: false }), report({ withFigures: true }))).toBe('met');
  });

  test('a person of another provider is none of this one’s', () => {
    const both = awarded('2017-03-01', '2018-02-28', [
      { organisation: 'caritas', posts: [post('c-1')] },
      { organisation: 'diakonie', posts: [post('d-1')] },
    ]);
    expect(refusals(both, ofPost('d-1'))).toEqual(['INVALID_CHOICE 1.data.post']);
    expect(refusals(both, ofPost('c-1'))).toEqual([]);
  });

  test('a post that was not awarded has no person', () => {
    expect(refusals(TWO_PERSONS, ofPost('c-9'))).toEqual(['INVALID_CHOICE 1.data.post']);
  });
});

describe('3.10.1: the county’s proof is not complete while an enclosure of a provider is missing', () => {
  const empty = proofAtAuthority('2018-05-28', { enclosures: [] });

  test('it is refused, and everything that is missing is named', () => {
    expect(refusals(TWO_PERSONS, empty)).toEqual(['ENCLOSURE_MISSING 1.data.enclosures']);
    expect(missing(grant(TWO_PERSONS))).toEqual([
      { provider: 'caritas', what: 'employment-proof', post: 'c-1' },
      { provider: 'caritas', what: 'employment-proof', post: 'c-2' },
      { provider: 'caritas', what: 'report' },
    ]);
    expect(missing(grant(TWO_PERSONS), ['report'])).toHaveLength(2);
    expect(
      missing(grant(TWO_PERSONS, enclosed('employment-proof', '2018-05-03', { post: 'c-1' })), ['report']),
    ).toEqual([{ provider: 'caritas', what: 'employment-proof', post: 'c-2' }]);
  });

  test('complete with what the providers handed in, or with what lies in its own envelope', () => {
    const part = proofAtCounty('2018-05-02', ['employment-proof', 'report']);
    expect(refusals(TWO_PERSONS, part, empty)).toEqual([]);
    expect(refusals(TWO_PERSONS, proofAtAuthority('2018-05-28'))).toEqual([]);
  });

  test('what went back with a rejected part is missing again', () => {
    const part = proofAtCounty('2018-05-02', ['employment-proof', 'report']);
    const back = rejected('2018-05-10', { leg: 'provider-to-county', provider: 'caritas' });
    expect(refusals(TWO_PERSONS, part, back, empty)).toEqual(['ENCLOSURE_MISSING 3.data.enclosures']);
  });

  test('each provider of the period has to be complete; one whose people are funded longer is not asked yet', () => {
    const award = awarded('2017-03-01', '2018-02-28', [
      { organisation: 'caritas', posts: [post('c-1')] },
      { organisation: 'diakonie', posts: [post('d-1', '2017-03-01', '2017-12-31')] },
    ]);
    expect(missing(grant(award)).map(({ provider }) => provider)).toEqual(['caritas', 'caritas']);
    const both = awarded('2017-03-01', '2018-02-28', [{ organisation: 'caritas' }, { organisation: 'diakonie' }]);
    const part = proofAtCounty('2018-05-02', ['employment-proof', 'report']);
    expect(missing(grant(both, part)).map(({ provider, what }) => `${provider} ${what}`)).toEqual([
      'diakonie employment-proof',
      'diakonie report',
    ]);
  });
});

describe('3.10.1: the granting authority accepts what it has', () => {
  const accepted = (on: string): Told => ['accepted', on, { on }];
  const proven = proofAtAuthority('2018-05-28');

  test('nothing is accepted before it arrived, nor what was rejected', () => {
    expect(refusals(TWO_PERSONS, accepted('2018-07-01'))).toEqual(['INVALID_CHOICE 1.type']);
    const back = rejected('2018-06-20', { leg: 'county-to-authority' });
    expect(refusals(TWO_PERSONS, proven, back, accepted('2018-07-01'))).toEqual(['INVALID_CHOICE 3.type']);
    expect(refusals(TWO_PERSONS, proven, accepted('2018-07-01'))).toEqual([]);
  });

  test('the proofs of all periods have to be there (Q21)', () => {
    const award = awarded('2017-03-01', '2018-02-28', [
      { organisation: 'caritas', posts: [post('c-1', '2017-03-01', '2017-12-31'), post('c-2')] },
    ]);
    const early = proofAtAuthority('2018-03-28', { periodEnd: '2017-12-31' });
    expect(refusals(award, proven, accepted('2018-07-01'))).toEqual(['INVALID_CHOICE 2.type']);
    expect(refusals(award, early, proven, accepted('2018-07-01'))).toEqual([]);
  });

  test('an enclosure that went back to the provider afterwards is missing', () => {
    const part = proofAtCounty('2018-05-02', ['employment-proof', 'report']);
    const empty = proofAtAuthority('2018-05-28', { enclosures: [] });
    const back = rejected('2018-06-01', { leg: 'provider-to-county', provider: 'caritas' });
    expect(refusals(TWO_PERSONS, part, empty, back, accepted('2018-07-01'))).toEqual(['ENCLOSURE_MISSING 4.data.on']);
  });

  test('afterwards nothing of the proof changes; what happened before may be told later, and reports still come', () => {
    const done = [TWO_PERSONS, proven, accepted('2018-07-01')] as const;
    const sent = (sentOn: string): Told => [
      'proofSent',
      sentOn,
      { leg: 'county-to-authority', sentOn, channel: 'letter' },
    ];
    expect(refusals(...done, sent('2018-07-01'))).toEqual([]);
    expect(refusals(...done, sent('2018-07-02'))).toEqual(['ENTITY_ENDED 3.data.sentOn']);
    expect(refusals(...done, proofAtAuthority('2018-07-02'))).toEqual(['ENTITY_ENDED 3.data.receivedOn']);
    expect(refusals(...done, rejected('2018-07-02', { leg: 'county-to-authority' }))).toEqual([
      'ENTITY_ENDED 3.data.on',
    ]);
    expect(refusals(...done, enclosed('form', '2018-07-02'))).toEqual(['ENTITY_ENDED 3.data.receivedOn']);
    const changed: Told = ['periodChanged', '2018-07-02', { period: { from: '2017-03-01', to: '2018-03-31' } }];
    expect(refusals(...done, changed)).toEqual(['ENTITY_ENDED 3.data.period']);
    const report: Told = [
      'reportReceived',
      '2019-01-10',
      { year: 2018, provider: 'caritas', at: 'county', persons: 0, families: 0, talks: 0, receivedOn: '2019-01-10' },
    ];
    expect(refusals(...done, report)).toEqual([]);
  });
});
