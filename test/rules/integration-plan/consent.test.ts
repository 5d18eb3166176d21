import type { CareCaseEvent } from '../../../domain/care-case';
import { legalDate } from '../../../domain/legal-date';
import {
  type DataKind,
  mayKeepPlanContents,
  mayProcessPlanData,
  mayTransferByConsent,
} from '../../../rules/integration-plan/consent';
import { consentGaps } from '../../../rules/integration-plan/consent-gaps';
import { allocated, careCaseBook, consentGiven, planAgreed, told } from '../duties/care-case/told';
import { basisOf } from '../legal-basis';

const may = (on: string, events: readonly CareCaseEvent[], kind?: DataKind) =>
  mayProcessPlanData(careCaseBook(...events), legalDate(on), kind);

const withdrawn = (on = '2018-04-09', id = 'withdrawn-1') => told('consentWithdrawn', { on }, id);

describe('5.8.1: data of the plan are processed on the basis of a valid consent only', () => {
  test.each([
    ['2018-03-04', 'no', 'noConsent'],
    ['2018-03-05', 'yes', 'consentValid'],
    ['2018-04-08', 'yes', 'consentValid'],
    ['2018-04-09', 'no', 'withdrawn'],
    ['2018-04-10', 'no', 'withdrawn'],
  ])('given on 5 Mar, withdrawn on 9 Apr 2018: on %s %s, %s', (on, answer, reason) => {
    expect(may(on, [allocated(), consentGiven(), withdrawn()])).toMatchObject({ answer, reason });
  });

  test('a case without any consent permits nothing and names no event', () => {
    expect(may('2018-03-05', [allocated()])).toEqual({ answer: 'no', reason: 'noConsent' });
  });

  test('given anew after a withdrawal; on one day the last word recorded holds', () => {
    const again = consentGiven({ on: '2018-05-07' }, 'consent-2');
    expect(may('2018-05-07', [consentGiven(), withdrawn(), again])).toEqual({
      answer: 'yes',
      reason: 'consentValid',
      eventId: 'consent-2',
    });
    expect(may('2018-03-05', [consentGiven(), withdrawn('2018-03-05')])).toMatchObject({ reason: 'withdrawn' });
    expect(may('2018-03-05', [withdrawn('2018-03-05'), consentGiven()])).toMatchObject({ answer: 'yes' });
    expect(may('2018-05-07', [again, consentGiven(), withdrawn()])).toMatchObject({ eventId: 'consent-2' });
  });

  test.each([
    [{ form: 'oral' }, 'no', 'oralOnly'],
    [{ form: 'electronic' }, 'yes', 'consentValid'],
    [{ freelyGiven: false }, 'no', 'notFree'],
    [{ freelyGiven: undefined }, 'notAssessable', 'freedomUnknown'],
    [{ informed: false }, 'no', 'notInformed'],
    [{ informed: undefined }, 'notAssessable', 'informationUnknown'],
    [{ freelyGiven: undefined, informed: false }, 'no', 'notInformed'],
  ] as const)('5.6: it can be shown, is free and informed: %j is %s, %s', (more, answer, reason) => {
    expect(may('2018-03-05', [consentGiven(more)])).toEqual({ answer, reason, eventId: 'consent-1' });
  });

  test('it covers the purposes that it names; unknown ones are not assessable', () => {
    expect(may('2018-03-05', [consentGiven({ purposes: ['counselling'] })])).toMatchObject({
      answer: 'no',
      reason: 'purposeMissing',
    });
    expect(may('2018-03-05', [consentGiven({ purposes: undefined })])).toMatchObject({
      answer: 'notAssessable',
      reason: 'purposeUnknown',
    });
  });

  test.each([
    [true, 'yes', 'consentValid'],
    [false, 'no', 'specialCategoriesMissing'],
    [undefined, 'notAssessable', 'specialCategoriesUnknown'],
  ])('data on health, origin or belief, named expressly %s: %s', (explicit, answer, reason) => {
    const consent = consentGiven({ explicitForSpecialCategories: explicit });
    expect(may('2018-03-05', [consent], 'special')).toMatchObject({ answer, reason });
    expect(may('2018-03-05', [consent])).toMatchObject({ answer: 'yes' });
  });
});

describe('5.6, Q56: I-online keeps the contents of the plan', () => {
  const book = careCaseBook(consentGiven());
  const day = legalDate('2018-03-05');

  test('by default only dates and completeness are kept here, consent or not', () => {
    expect(mayKeepPlanContents(book, day, basisOf())).toEqual({ answer: 'no', reason: 'keptInOnlineRecord' });
  });

  test('a county that wants the contents needs the consent', () => {
    const full = basisOf({ planContents: 'full' });
    expect(mayKeepPlanContents(book, day, full)).toMatchObject({ answer: 'yes' });
    expect(mayKeepPlanContents(book, legalDate('2018-03-04'), full)).toMatchObject({ reason: 'noConsent' });
    expect(mayKeepPlanContents(book, day, full, 'special')).toMatchObject({ answer: 'notAssessable' });
  });
});

describe('5.6: data given voluntarily are passed on by consent', () => {
  const day = legalDate('2018-03-05');

  test('only where the consent names the transfer', () => {
    const named = consentGiven({ purposes: ['transfer'], explicitForSpecialCategories: false });
    expect(mayTransferByConsent(careCaseBook(named), day)).toMatchObject({ answer: 'yes' });
    expect(mayTransferByConsent(careCaseBook(named), day, 'special')).toMatchObject({ answer: 'no' });
    expect(mayTransferByConsent(careCaseBook(consentGiven()), day)).toMatchObject({ reason: 'purposeMissing' });
  });
});

describe('5.8.1, Q41: entries that rest on no consent of their day are found', () => {
  test('survey, plan, earlier plan, review and steps need one', () => {
    const entries = [
      told('surveyed', { on: '2018-03-04' }),
      planAgreed({ on: '2018-03-04' }),
      told('legacyPlanAdopted', { on: '2018-03-04', planDate: '2017-05-01', missingBlocks: [] }),
      told('planReviewed', { on: '2018-03-04' }),
      told('stepAgreed', { step: 's1', on: '2018-03-04' }),
    ];
    const withoutConsent = (eventId: string) => ({ eventId, answer: 'no', reason: 'noConsent' });
    expect(consentGaps(careCaseBook(...entries, consentGiven()))).toEqual(
      ['surveyed', 'plan-1', 'legacyPlanAdopted', 'planReviewed', 'stepAgreed'].map(withoutConsent),
    );
    expect(consentGaps(careCaseBook(...entries, consentGiven({ on: '2018-03-04' })))).toEqual([]);
  });

  test('an offer, its reason and its date need none', () => {
    const book = careCaseBook(
      allocated(),
      told('contactOffered', { on: '2018-03-04', accepted: false }),
      told('planNotReached', { on: '2018-03-04' }),
      told('noPlanRecorded', { on: '2018-03-04', reason: 'consentRefused' }),
    );
    expect(consentGaps(book)).toEqual([]);
  });

  test('a transfer by consent needs one that names it, health data expressly; one on a legal basis needs none', () => {
    const transferred = (basis: 'consent' | 'legal' | 'none', category: 'work' | 'health') =>
      told('dataTransferred', { on: '2018-03-06', recipient: 'employmentServices', basis, categories: [category] });
    const consent = consentGiven({ purposes: ['transfer'] });
    const gaps = (...events: readonly CareCaseEvent[]) =>
      consentGaps(careCaseBook(...events)).map(({ answer, reason }) => [answer, reason]);
    expect(gaps(transferred('legal', 'health'))).toEqual([]);
    expect(gaps(consent, transferred('none', 'work'))).toEqual([['no', 'noLegalBasis']]);
    expect(gaps(transferred('consent', 'work'))).toEqual([['no', 'noConsent']]);
    expect(gaps(consent, transferred('consent', 'work'))).toEqual([]);
    expect(gaps(consent, transferred('consent', 'health'))).toEqual([['notAssessable', 'specialCategoriesUnknown']]);
  });
});
