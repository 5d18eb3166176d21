import type { AbsenceEvent } from '../../../domain/absence';
import type { CareCaseEvent } from '../../../domain/care-case';
import type { GrantEvent } from '../../../domain/grant/index';
import type { LegalDate } from '../../../domain/legal-date';
import type { MandateEvent } from '../../../domain/mandate';
import { bookOf } from '../../../rules/duties/event-book';
import { absenceFacts } from '../../../rules/eligibility/absence-facts';
import { careCaseFacts } from '../../../rules/eligibility/care-case-facts';
import { grantFacts } from '../../../rules/eligibility/grant-facts';
import { mandateFacts } from '../../../rules/eligibility/mandate-facts';
import { mayProcessPlanData } from '../../../rules/integration-plan/consent';
import { basisOf } from '../legal-basis';
import { decideOn } from './example-facts';

type Told = readonly [type: string, data: object, occurredOn?: string];

/** The events of an entity, of which only type, day and data matter here. */
const book = <Event extends AbsenceEvent | CareCaseEvent | GrantEvent | MandateEvent>(...told: readonly Told[]) =>
  bookOf(
    told.map(([type, data, occurredOn], place) => ({ id: `e-${place}`, type, data, occurredOn })) as unknown as Event[],
  );

describe('4.1, 4.2: what is known of an absence', () => {
  const REPORTED = { employment: 'x', firstDay: '2018-03-01', reason: 'illness', workedOnFirstDay: false };
  const of = (...told: readonly Told[]) => absenceFacts(book<AbsenceEvent>(...told), basisOf());

  it.each([
    [{ expectedUntil: '2018-04-11' }, 42],
    [{ expectedUntil: '2018-04-12' }, 43],
    [{ expectedUntil: '2018-04-12', workedOnFirstDay: true }, 42],
    [{}, undefined],
  ])('ill from 1 March 2018, %j: %s days (Q29)', (change, days) => {
    expect(of(['reported', { ...REPORTED, ...change }]).expectedDays).toBe(days);
  });

  it('a later forecast takes the place of the first, the return of both', () => {
    const reported: Told = ['reported', { ...REPORTED, expectedUntil: '2018-03-10' }];
    const forecast: Told = ['forecastChanged', { expectedUntil: '2018-03-20' }];
    expect(of(reported, forecast).expectedDays).toBe(20);
    expect(of(reported, ['forecastChanged', {}]).expectedDays).toBeUndefined();
    expect(of(reported, forecast, ['returned', { on: '2018-03-06' }]).expectedDays).toBe(5);
  });

  it.each<[string, readonly Told[], object]>([
    ['nobody is named', [], { replacementProposed: false }],
    ['somebody is, undecided', [['replacementProposed', { employment: 'a' }]], { replacementProposed: true }],
    [
      'somebody suitable started',
      [['replacementStarted', { employment: 'a', suitable: true }]],
      { replacementProposed: true, replacementOutcome: 'eligible' },
    ],
    [
      'somebody was assessed afterwards',
      [
        ['replacementStarted', { employment: 'a' }],
        ['replacementAssessed', { employment: 'a', suitable: false }],
      ],
      { replacementProposed: true, replacementOutcome: 'not_eligible' },
    ],
    [
      'somebody else is named after one who was suitable',
      [
        ['replacementStarted', { employment: 'a', suitable: true }],
        ['replacementProposed', { employment: 'b' }],
      ],
      { replacementProposed: true },
    ],
  ])('4.2: where %s', (_, told, expected) => {
    const { replacementProposed, replacementOutcome } = of(['reported', REPORTED], ...told);
    expect({ replacementProposed, replacementOutcome }).toEqual(expected);
  });

  it('4.2: impossibility, the end of sick pay and the decision are known from their events', () => {
    const told: Told[] = [
      ['reported', REPORTED],
      ['declaredImpossible', { on: '2018-03-05' }],
      ['sickPayEnded', { lastPaidDay: '2018-04-11' }],
      ['reductionDecided', {}],
    ];
    const all = { replacementImpossible: true, sickPayEnded: true, reductionDecided: true };
    expect(of(...told)).toMatchObject(all);
    expect(of()).toMatchObject({ replacementImpossible: false, sickPayEnded: false, reductionDecided: false });
  });

  it.each([
    ['2018-03-17', false],
    ['2018-04-11', false],
    ['2018-04-12', true],
    [undefined, undefined],
  ])('4.2: ill from 1 March 2018 until %s, unpaid and without replacement: a reduction arises %s', (until, arises) => {
    const told: Told[] = [
      ['reported', { ...REPORTED, expectedUntil: until }],
      ['declaredImpossible', { on: '2018-03-05' }],
      ['sickPayEnded', { lastPaidDay: '2018-03-10' }],
    ];
    expect(of(...told).reductionArises).toBe(arises);
  });

  it('4.2: a replacement from the first unpaid day leaves nothing to reduce', () => {
    const told: Told[] = [
      ['reported', { ...REPORTED, expectedUntil: '2018-05-31' }],
      ['declaredImpossible', { on: '2018-03-05' }],
      ['sickPayEnded', { lastPaidDay: '2018-04-11' }],
      ['replacementStarted', { employment: 'a', on: '2018-04-12', suitable: true }],
    ];
    expect(of(...told).reductionArises).toBe(false);
  });

  it('4.1: the latest sum of twelve months counts, and without one it is unknown (Q28)', () => {
    const sum = (days: number): Told => ['absenceSumChanged', { upTo: '2018-03-01', days }];
    expect(of(['reported', REPORTED], sum(50), sum(43)).absenceDaysInTwelveMonths).toBe(43);
    expect(of(['reported', REPORTED]).absenceDaysInTwelveMonths).toBeUndefined();
  });
});

describe('1.2, 3.4.1, 7: what is known of a grant', () => {
  const APPLIED = { first: true, applicant: 'county', municipalitiesAgree: true, appliedOn: '2017-10-02' };
  const POSTS = [{ type: 'a', fullTimeEquivalent: 8_000 }];
  const under = (readings: object, ...told: readonly Told[]) =>
    grantFacts(book<GrantEvent>(...told), basisOf(readings));
  const of = (...told: readonly Told[]) => under({}, ...told);

  it('0.8 VZÄ of type a come to 51,200 € a year; the day of application stands for the beginning until the award', () => {
    expect(of(['applied', { ...APPLIED, posts: POSTS }])).toEqual({
      applicant: 'county',
      recipient: 'county',
      municipalitiesAgree: true,
      isFirstApplication: true,
      applicationVolume: 5_120_000,
      applicationFullTimeEquivalent: 8_000,
      fundedFrom: '2017-10-02',
      fundedUntil: undefined,
    });
  });

  it('the volume is unknown while the rate of its only post is (Q1)', () => {
    const posts = [{ type: 'c', fullTimeEquivalent: 10_000 }];
    const facts = under({ 'rate.c': 'undetermined' }, ['applied', { ...APPLIED, posts }]);
    expect(facts.applicationVolume).toBeUndefined();
  });

  it('the period of the award counts, then the changed one, but not that of one post', () => {
    const period = (from: string, to: string) => ({ period: { from, to } });
    const awarded: Told = ['awarded', period('2018-01-01', '2019-12-31')];
    const changed: Told = ['periodChanged', period('2018-02-01', '2020-01-31')];
    const ofOnePost: Told = ['periodChanged', { ...period('2018-03-01', '2018-12-31'), post: 'p-1' }];
    expect(of(awarded, ofOnePost)).toMatchObject({ fundedFrom: '2018-01-01', fundedUntil: '2019-12-31' });
    expect(of(awarded, changed)).toMatchObject({ fundedFrom: '2018-02-01', fundedUntil: '2020-01-31' });
  });
});

describe('1.2, 1.3, 4.1: what is known of a mandate', () => {
  const of = (...told: readonly Told[]) => mandateFacts(book<MandateEvent>(...told));

  it('an agreement that was not recorded is unknown', () => {
    expect(of().countyAndMunicipalityAgree).toBeUndefined();
    expect(of(['agreed', {}]).countyAndMunicipalityAgree).toBe(true);
  });

  it('the transfer says whether the form was used and who does the work', () => {
    expect(of(['transferred', { form: true, doesWorkItself: false }])).toMatchObject({
      transferredWithForm: true,
      municipalityDoesWorkItself: false,
    });
    expect(of(['transferred', {}]).transferredWithForm).toBeUndefined();
  });

  it('every open gap has to be found justified', () => {
    const justified: Told = ['serviceGapOpened', { gap: 'g-1', justifiedException: true }];
    const undecided: Told = ['serviceGapOpened', { gap: 'g-2' }];
    expect(of(justified)).toMatchObject({ serviceGapOpen: true, exceptionFoundJustified: true });
    expect(of(justified, undecided)).toMatchObject({ serviceGapOpen: true, exceptionFoundJustified: false });
    const closed: Told = ['serviceGapClosed', { gap: 'g-2' }];
    expect(of(justified, undecided, closed)).toMatchObject({ exceptionFoundJustified: true });
    expect(of(undecided, closed)).toMatchObject({ serviceGapOpen: false });
  });
});

describe('5.6 to 6: what is known of a care case', () => {
  const of = (...told: readonly Told[]) => careCaseFacts(book<CareCaseEvent>(...told));
  const consent = (on: string, change: object = {}): Told => [
    'consentGiven',
    { on, form: 'written', informed: true, freelyGiven: true, purposes: ['integrationPlan'], ...change },
  ];
  const entry = (on: string): Told => ['planAgreed', { on }, on];

  const withdrawn = (on: string): Told => ['consentWithdrawn', { on }];

  it('without an entry there are no plan data; where no consent was recorded there is none', () => {
    expect(of()).toMatchObject({ planData: 'none', consentGiven: false, consentWithdrawn: false });
    expect(of(entry('2018-05-03'))).toMatchObject({
      planData: 'recorded',
      firstEntryOn: '2018-05-03',
      consentGiven: false,
    });
    expect(of(entry('2018-05-03')).consentOn).toBeUndefined();
  });

  it.each(['surveyed', 'planReviewed', 'stepAgreed'])('5.6: %s puts plan data on record', (type) => {
    expect(of([type, { on: '2018-05-03' }])).toMatchObject({ planData: 'recorded', firstEntryOn: '2018-05-03' });
  });

  it('consent that does not say for what is unknown to cover the plan, one to something else does not', () => {
    expect(of(consent('2018-05-02', { purposes: undefined })).consentNamesPlan).toBeUndefined();
    expect(of(consent('2018-05-02', { purposes: ['counselling'] })).consentNamesPlan).toBe(false);
    expect(of(consent('2018-05-02')).consentNamesPlan).toBe(true);
  });

  it('the consent that carried the first entry counts for it also when consent was given again later', () => {
    const facts = of(consent('2018-05-02'), entry('2018-05-03'), consent('2018-06-01', { form: 'electronic' }));
    expect(facts).toMatchObject({ consentOn: '2018-05-02', consentWithdrawn: false, consentForm: 'electronic' });
  });

  it('a withdrawal ends it; consent given afterwards stands', () => {
    const told = [consent('2018-05-02'), entry('2018-05-03'), withdrawn('2018-05-10')];
    expect(of(...told)).toMatchObject({ consentGiven: true, consentWithdrawn: true, consentOn: '2018-05-02' });
    expect(of(...told, consent('2018-06-01'))).toMatchObject({ consentWithdrawn: false, consentOn: '2018-05-02' });
    expect(of(withdrawn('2018-05-10'))).toMatchObject({ consentGiven: false, consentWithdrawn: true });
  });

  it('an entry after the withdrawal decides, and only a later consent is left for it', () => {
    const told = [consent('2018-05-02'), entry('2018-05-03'), withdrawn('2018-05-10'), entry('2018-05-11')];
    expect(of(...told)).toMatchObject({ firstEntryOn: '2018-05-11' });
    expect(of(...told).consentOn).toBeUndefined();
    expect(of(...told, consent('2018-06-01'))).toMatchObject({ firstEntryOn: '2018-05-11', consentOn: '2018-06-01' });
  });

  it.each([
    ['2018-05-01', { consentGiven: false, consentWithdrawn: false }],
    ['2018-05-02', { consentGiven: true, consentWithdrawn: false }],
    ['2018-05-09', { consentGiven: true, consentWithdrawn: false }],
    ['2018-05-10', { consentGiven: true, consentWithdrawn: true }],
  ])('asked for %s, only what was said until then counts', (asOf, expected) => {
    const told = book<CareCaseEvent>(withdrawn('2018-05-10'), consent('2018-05-02'));
    expect(careCaseFacts(told, asOf as LegalDate)).toMatchObject(expected);
  });

  it.each<[string, readonly Told[]]>([
    ['nothing was said', []],
    ['consent is sound', [consent('2018-05-02')]],
    ['it was withdrawn', [consent('2018-05-02'), withdrawn('2018-05-03')]],
    [
      'withdrawn, and of unknown purpose before',
      [consent('2018-05-02', { purposes: undefined }), withdrawn('2018-05-03')],
    ],
    ['it was given again', [consent('2018-05-02'), withdrawn('2018-05-03'), consent('2018-05-04')]],
    ['it is oral', [consent('2018-05-02', { form: 'oral' })]],
    ['it is not free', [consent('2018-05-02', { freelyGiven: false })]],
    ['its freedom is unknown', [consent('2018-05-02', { freelyGiven: undefined })]],
    ['it is not informed', [consent('2018-05-02', { informed: false })]],
    ['its information is unknown', [consent('2018-05-02', { informed: undefined })]],
    ['it names another purpose', [consent('2018-05-02', { purposes: ['transfer'] })]],
    ['it names no purpose', [consent('2018-05-02', { purposes: undefined })]],
    ['it is oral, of unknown purpose', [consent('2018-05-02', { form: 'oral', purposes: undefined })]],
  ])('5.8.1: where %s, the decision says of plan data what the plan says', async (_, told) => {
    const events = book<CareCaseEvent>(...told);
    const { answer } = mayProcessPlanData(events, '2018-06-01' as LegalDate);
    const { parts } = await decideOn('careCase', careCaseFacts(events));
    expect(parts?.planData).toBe({ yes: 'eligible', no: 'not_eligible', notAssessable: 'open' }[answer]);
  });

  it('an earlier plan is known by the day on which it was written', () => {
    const adopted: Told = ['legacyPlanAdopted', { on: '2018-01-08', planDate: '2017-08-31' }, '2018-01-08'];
    expect(of(adopted)).toMatchObject({ legacyPlanUsed: true, legacyPlanMadeOn: '2017-08-31', planData: 'recorded' });
    expect(of()).toMatchObject({ legacyPlanUsed: false });
  });

  it('a plan holds data on health or origin as soon as one entry says so, and none only when every entry does', () => {
    const plan = (specialCategories?: boolean): Told => ['planAgreed', { on: '2018-05-03', specialCategories }];
    expect(of(plan(false), plan(true)).specialCategories).toBe(true);
    expect(of(plan(false), plan(false)).specialCategories).toBe(false);
    expect(of(plan(false), plan()).specialCategories).toBeUndefined();
    expect(of().specialCategories).toBeUndefined();
  });

  it('0-a: whether the municipality belongs to the county is told with the allocation', () => {
    expect(of(['allocated', { municipalityInCounty: false }]).municipalityInCounty).toBe(false);
    expect(of(['allocated', {}]).municipalityInCounty).toBeUndefined();
  });

  it('data that reach the integration management are none for a third party; one transfer without basis is enough', () => {
    const given = (recipient: string, basis: string): Told => [
      'dataTransferred',
      { on: '2018-05-03', recipient, basis, categories: ['work'] },
    ];
    const toTransfer = consent('2018-05-02', { purposes: ['transfer'] });
    expect(of(given('integrationManagement', 'none'))).toMatchObject({ disclosedToThirdParty: false });
    expect(of(toTransfer, given('county', 'none'), given('county', 'consent'))).toMatchObject({
      disclosedToThirdParty: true,
      disclosureBasis: 'none',
    });
    expect(of(toTransfer, given('county', 'consent'))).toMatchObject({ disclosureBasis: 'consent' });
    expect(of(given('county', 'legal'))).toMatchObject({ disclosureBasis: 'legal' });
  });

  it('a transfer by consent rests on nothing where none names it, and is unknown where the consent does not say', () => {
    const given: Told = [
      'dataTransferred',
      { on: '2018-05-03', recipient: 'county', basis: 'consent', categories: ['work'] },
    ];
    expect(of(given)).toMatchObject({ disclosedToThirdParty: true, disclosureBasis: 'none' });
    expect(of(consent('2018-05-02'), given)).toMatchObject({ disclosureBasis: 'none' });
    const unsaid = of(consent('2018-05-02', { purposes: undefined }), given);
    expect(unsaid.disclosedToThirdParty).toBe(true);
    expect(unsaid.disclosureBasis).toBeUndefined();
  });
});
