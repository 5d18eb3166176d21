import type { EntityType } from '../../../domain/case-event';
import type { LegalDate } from '../../../domain/legal-date';
import type { Cents } from '../../../domain/money';
import { decideOn, FIRST_APPLICATION, foundOn, ON_LEAVE, PLANNED_CASE, SOUND, TRANSFERRED } from './example-facts';

const day = (text: string) => text as LegalDate;

/** Rule, provision, facts that refuse, outcome then, facts to take away, and what is missed then. */
type Case = readonly [string, string, object, string, readonly string[], readonly string[]];

const openWithout = (fact: string): readonly [readonly string[], readonly string[]] => [[fact], [fact]];

describe.each<[EntityType, readonly Case[]]>([
  [
    'grant',
    [
      ['1.2-entitled-to-apply', '1.2', { applicant: 'provider' }, 'not_eligible', ...openWithout('applicant')],
      ['1.2-entitled-to-receive', '1.2', { recipient: 'provider' }, 'not_eligible', ...openWithout('recipient')],
      [
        '1.2-county-by-agreement',
        '1.2',
        { municipalitiesAgree: false },
        'not_eligible',
        ...openWithout('municipalitiesAgree'),
      ],
      ['3.4.1-volume', '3.4.1', { applicationVolume: 5_099_999 }, 'not_eligible', ...openWithout('applicationVolume')],
      ['7-in-force', '7', { fundedFrom: day('2017-08-31') }, 'not_eligible', ...openWithout('fundedFrom')],
      ['7-published', '7', { fundedUntil: day('2017-12-28') }, 'eligible', ['fundedUntil'], []],
    ],
  ],
  [
    'mandate',
    [
      [
        '1.2-agreement',
        '1.2',
        { countyAndMunicipalityAgree: false },
        'not_eligible',
        ...openWithout('countyAndMunicipalityAgree'),
      ],
      [
        '1.3-not-done-itself',
        '1.3',
        { municipalityDoesWorkItself: true },
        'not_eligible',
        ...openWithout('municipalityDoesWorkItself'),
      ],
      [
        '1.3-transferred-with-form',
        '1.3',
        { transferredWithForm: false },
        'not_eligible',
        ...openWithout('transferredWithForm'),
      ],
      ['4.1-justified-exception', '4.1', { serviceGapOpen: true }, 'review', ...openWithout('serviceGapOpen')],
    ],
  ],
  [
    'absence',
    [
      ['4.1-released', '4.1', { expectedDays: 43 }, 'eligible', ['expectedDays'], []],
      [
        '4.2-replacement-suitable',
        '4.2',
        { replacementProposed: true, replacementOutcome: 'not_eligible' },
        'not_eligible',
        ['replacementProposed'],
        ['replacementProposed', 'replacementOutcome'],
      ],
      [
        '4.2-reduction',
        '4.2',
        { replacementImpossible: true, sickPayEnded: true, reductionArises: true },
        'review',
        [],
        [],
      ],
    ],
  ],
  [
    'careCase',
    [
      ['1.1-prospects-of-staying', '1.1', { prospectsOfStaying: 'poor' }, 'eligible', ['prospectsOfStaying'], []],
      [
        '1.4-allocated-under-flueag',
        '1.4',
        { allocatedUnderFlueag: false },
        'not_eligible',
        ...openWithout('allocatedUnderFlueag'),
      ],
      [
        '1.4-municipality-of-the-county',
        '1.4',
        { municipalityInCounty: false },
        'not_eligible',
        ...openWithout('municipalityInCounty'),
      ],
      [
        '1.4-follow-up-accommodation',
        '1.4',
        { entitledToPreliminaryAccommodation: true },
        'not_eligible',
        ...openWithout('entitledToPreliminaryAccommodation'),
      ],
      [
        '2.2-named-by-municipality',
        '2.2',
        { namedByMunicipality: false },
        'not_eligible',
        ...openWithout('namedByMunicipality'),
      ],
      ['5.6-voluntary', '5.6', { consentFree: false }, 'not_eligible', ...openWithout('consentFree')],
      ['5.7-consent-given', '5.7', { consentNamesPlan: false }, 'not_eligible', ...openWithout('consentNamesPlan')],
      [
        '5.8.1-consent-informed',
        '5.8.1',
        { consentInformed: false },
        'not_eligible',
        ...openWithout('consentInformed'),
      ],
      ['5.8.1-consent-form', '5.8.1', { consentForm: 'oral' }, 'not_eligible', ...openWithout('consentForm')],
      [
        '5.8.1-consent-not-withdrawn',
        '5.8.1',
        { consentWithdrawn: true },
        'not_eligible',
        ...openWithout('consentWithdrawn'),
      ],
      [
        '5.8.1-consent-explicit',
        '5.8.1',
        { specialCategories: true, consentExplicit: false },
        'not_eligible',
        ['specialCategories'],
        ['specialCategories', 'consentExplicit'],
      ],
      ['5.8.1-consent-before-entry', '5.8.1', { consentOn: day('2018-05-04') }, 'review', ...openWithout('consentOn')],
      [
        '5.8.4-legacy-plan',
        '5.8.4',
        { legacyPlanUsed: true, legacyPlanMadeOn: day('2017-12-29') },
        'not_eligible',
        ['legacyPlanUsed'],
        ['legacyPlanUsed', 'legacyPlanMadeOn'],
      ],
      [
        '6-secrecy',
        '6',
        { disclosedToThirdParty: true, disclosureBasis: 'none' },
        'not_eligible',
        ['disclosedToThirdParty'],
        ['disclosedToThirdParty', 'disclosureBasis'],
      ],
    ],
  ],
])('%s', (subject, cases) => {
  it.each(cases)('%s (%s) is met by sound facts', async (rule, provision) => {
    expect(await foundOn(subject, rule, SOUND[subject])).toEqual({
      outcome: 'eligible',
      status: 'fulfilled',
      provision,
      missing: [],
    });
  });

  it.each(cases)('%s (%s) is not met by %j: %s', async (rule, provision, change, outcome) => {
    expect(await foundOn(subject, rule, { ...SOUND[subject], ...change })).toEqual({
      outcome,
      status: 'notFulfilled',
      provision,
      missing: [],
    });
  });

  it.each(cases.filter(([, , , , removed]) => removed.length > 0))(
    '%s (%s) cannot be assessed while a fact is missing',
    async (rule, provision, _change, _outcome, removed, missing) => {
      const without = Object.fromEntries(removed.map((fact) => [fact, undefined]));
      expect(await foundOn(subject, rule, { ...SOUND[subject], ...without })).toEqual({
        outcome: missing.length > 0 ? 'open' : 'eligible',
        status: 'notAssessable',
        provision,
        missing,
      });
    },
  );
});

describe('1.2: who applies', () => {
  it('a municipality needs no agreement', async () => {
    const facts = { ...FIRST_APPLICATION, applicant: 'municipality', municipalitiesAgree: undefined } as const;
    expect((await decideOn('grant', facts)).outcome).toBe('eligible');
  });
});

describe('3.4.1: the first application', () => {
  const applying = (volume: number, posts: number, first = true) => ({
    ...FIRST_APPLICATION,
    isFirstApplication: first,
    applicationVolume: volume as Cents,
    applicationFullTimeEquivalent: posts,
  });

  it.each([
    [5_099_999, 'not_eligible'],
    [5_100_000, 'eligible'],
    [5_100_001, 'eligible'],
  ])('%d cents a year: %s', async (volume, outcome) => {
    expect((await decideOn('grant', applying(volume, 8_000))).outcome).toBe(outcome);
  });

  it('0.8 VZÄ of type a reach the money; the missing post is pointed out (Q3)', async () => {
    const facts = applying(5_120_000, 8_000);
    expect(await foundOn('grant', '3.4.1-full-post-hint', facts)).toMatchObject({
      outcome: 'eligible',
      status: 'notFulfilled',
    });
  });

  it.each([
    ['fte', 5_120_000, 9_999, '3.4.1-full-post', 'not_eligible'],
    ['fte', 1, 10_000, '3.4.1-full-post', 'eligible'],
    ['both', 5_120_000, 9_999, '3.4.1-volume-and-full-post', 'not_eligible'],
    ['both', 5_099_999, 10_000, '3.4.1-volume-and-full-post', 'not_eligible'],
    ['both', 5_100_000, 10_000, '3.4.1-volume-and-full-post', 'eligible'],
  ])(
    'where a county tests %s: %d cents and %d ten-thousandths under %s: %s (Q3)',
    async (test, volume, posts, rule, outcome) => {
      const readings = { firstApplicationTest: test };
      expect((await foundOn('grant', rule, applying(volume, posts), readings)).outcome).toBe(outcome);
    },
  );

  it('a later application need not reach it', async () => {
    expect((await decideOn('grant', applying(100, 100, false))).outcome).toBe('eligible');
  });
});

describe('7: the time of the guideline', () => {
  it.each([
    ['2017-08-31', 'not_eligible'],
    ['2017-09-01', 'eligible'],
    ['2017-09-02', 'eligible'],
  ])('funded from %s: %s', async (from, outcome) => {
    expect((await decideOn('grant', { ...FIRST_APPLICATION, fundedFrom: day(from) })).outcome).toBe(outcome);
  });

  it.each([
    ['2017-12-28', {}, 'notFulfilled'],
    ['2017-12-29', {}, 'fulfilled'],
    ['2017-12-28', { publicationDate: '2017-09-01' }, 'fulfilled'],
  ])('funded until %s under %j: marked as before publication unless %s (Q47)', async (until, readings, status) => {
    const facts = { ...FIRST_APPLICATION, fundedUntil: day(until) };
    expect((await foundOn('grant', '7-published', facts, readings)).status).toBe(status);
  });
});

describe('4.1: what interrupts the service', () => {
  it('an interruption that a person found justified is none to review', async () => {
    const facts = { ...TRANSFERRED, serviceGapOpen: true, exceptionFoundJustified: true };
    expect((await decideOn('mandate', facts)).outcome).toBe('eligible');
  });

  it.each([
    [41, 'leave', 'fulfilled'],
    [42, 'illness', 'fulfilled'],
    [43, 'illness', 'notFulfilled'],
    [20, 'other', 'notFulfilled'],
  ] as const)('%d days of %s: %s for the release of six weeks', async (expectedDays, absenceReason, status) => {
    const facts = { ...ON_LEAVE, expectedDays, absenceReason };
    expect(await foundOn('absence', '4.1-released', facts)).toMatchObject({ outcome: 'eligible', status });
  });
});

describe('4.2: a replacement meets the requirements of the guideline', () => {
  const replacedBy = (replacementOutcome: 'eligible' | 'eligible_with_obligation' | 'review' | undefined) => ({
    ...ON_LEAVE,
    replacementProposed: true,
    replacementOutcome,
  });

  it.each([
    ['eligible', 'eligible'],
    ['eligible_with_obligation', 'eligible'],
    ['review', 'review'],
    [undefined, 'open'],
  ] as const)('whose own decision is %s: %s', async (own, outcome) => {
    expect((await decideOn('absence', replacedBy(own))).outcome).toBe(outcome);
  });
});

describe('4.1, Q28: the absences of twelve months together', () => {
  const rule = '4.1-six-weeks-in-twelve-months';
  const together = { sixWeeksScope: 'twelveMonths' };
  const absent = (absenceDaysInTwelveMonths: number | undefined, absenceReason: 'leave' | 'other' = 'leave') => ({
    ...ON_LEAVE,
    absenceDaysInTwelveMonths,
    absenceReason,
  });

  it.each([
    [41, 'eligible'],
    [42, 'eligible'],
    [43, 'review'],
    [undefined, 'open'],
  ])('%s days where a county adds them up: %s', async (days, outcome) => {
    expect((await foundOn('absence', rule, absent(days), together)).outcome).toBe(outcome);
  });

  it('another reason than leave or illness has no six weeks at all (Q27)', async () => {
    expect((await foundOn('absence', rule, absent(43, 'other'), together)).outcome).toBe('eligible');
  });

  it('a person decides; where each absence has its own six weeks, nothing is added up', async () => {
    const { findings } = await decideOn('absence', absent(43), together);
    expect(findings.find((finding) => finding.rule === rule)).toMatchObject({ personDecides: true, readings: ['Q28'] });
    expect((await foundOn('absence', rule, absent(43))).status).toBeUndefined();
    expect((await decideOn('absence', absent(43))).outcome).toBe('eligible');
  });
});

describe('4.2: the reduction of what the county refunds', () => {
  const facts = { ...ON_LEAVE, replacementImpossible: true, sickPayEnded: true, reductionArises: true };

  it.each(['replacementImpossible', 'sickPayEnded', 'reductionArises'])(
    'needs each fact: without %s there is none',
    async (fact) => {
      expect((await decideOn('absence', { ...facts, [fact]: false })).outcome).toBe('eligible');
    },
  );

  it('is open while nobody knows whether the absence is longer than six weeks (Q32)', async () => {
    const { outcome, missing } = await decideOn('absence', { ...facts, reductionArises: undefined });
    expect([outcome, missing]).toEqual(['open', ['reductionArises']]);
  });

  it('is decided by a person, after which nothing is left to review', async () => {
    const { findings } = await decideOn('absence', facts);
    expect(findings.find(({ rule }) => rule === '4.2-reduction')?.personDecides).toBe(true);
    expect((await decideOn('absence', { ...facts, reductionDecided: true })).outcome).toBe('eligible');
  });
});

describe('Q41: questions beside the one whether a person is in the scope of the guideline', () => {
  const partsOf = async (change: object) => {
    const { outcome, parts } = await decideOn('careCase', { ...PLANNED_CASE, ...change });
    return { outcome, ...parts };
  };
  const GOOD = { outcome: 'eligible', planData: 'eligible', legacyPlan: 'eligible', disclosure: 'eligible' };

  it.each<[string, object, object]>([
    ['everything is sound', {}, {}],
    ['consent was withdrawn', { consentWithdrawn: true }, { planData: 'not_eligible' }],
    ['consent is to something else', { consentNamesPlan: false }, { planData: 'not_eligible' }],
    ['its purpose is unknown', { consentNamesPlan: undefined }, { planData: 'open' }],
    ['an entry came before consent', { consentOn: day('2018-05-04') }, { planData: 'review' }],
    [
      'an earlier plan is too new',
      { legacyPlanUsed: true, legacyPlanMadeOn: day('2017-12-29') },
      { legacyPlan: 'not_eligible' },
    ],
    [
      'data were given away without basis',
      { disclosedToThirdParty: true, disclosureBasis: 'none' },
      { disclosure: 'not_eligible' },
    ],
    ['the municipality did not name the person', { namedByMunicipality: false }, { outcome: 'not_eligible' }],
  ])('where %s, only the question concerned changes', async (_, change, expected) => {
    expect(await partsOf(change)).toEqual({ ...GOOD, ...expected });
  });

  it.each(['employment', 'absence', 'grant', 'mandate'] as const)('of %s there are none', async (subject) => {
    expect(await decideOn(subject, SOUND[subject])).not.toHaveProperty('parts');
  });
});

describe('5.6 to 5.8: plan data need consent', () => {
  const UNKNOWN = {
    consentGiven: undefined,
    consentFree: undefined,
    consentForm: undefined,
    consentOn: undefined,
  };
  const planData = async (change: object) =>
    (await decideOn('careCase', { ...PLANNED_CASE, ...change })).parts?.planData;

  it.each(['none', 'intended', 'recorded'] as const)(
    'without consent none may be processed, whether data are %s; of recorded ones also that it did not come first (Q41)',
    async (state) => {
      const facts = { ...PLANNED_CASE, ...UNKNOWN, planData: state, consentGiven: false, consentInformed: undefined };
      const { parts, findings, missing } = await decideOn('careCase', facts);
      expect(parts?.planData).toBe('not_eligible');
      expect(findings.filter(({ status }) => status !== 'fulfilled').map(({ rule }) => rule)).toEqual([
        '5.7-consent-given',
        ...(state === 'recorded' ? ['5.8.1-consent-before-entry'] : []),
      ]);
      expect(missing).toEqual([]);
    },
  );

  it('where they are intended, the decision is open until consent is recorded', async () => {
    const facts = { ...PLANNED_CASE, ...UNKNOWN, planData: 'intended' } as const;
    const { parts, missing } = await decideOn('careCase', facts);
    expect([parts?.planData, missing]).toEqual(['open', ['consentGiven', 'consentFree', 'consentForm']]);
  });

  it.each([
    ['2018-05-02', 'eligible'],
    ['2018-05-03', 'eligible'],
    ['2018-05-04', 'review'],
  ])('consent of %s with the first entry on 3 May 2018: %s', async (on, outcome) => {
    expect(await planData({ consentOn: day(on) })).toBe(outcome);
  });

  it.each(['none', 'intended'])('before the first entry (data %s) no day is compared', async (state) => {
    expect(await planData({ planData: state, firstEntryOn: undefined })).toBe('eligible');
  });

  it.each(['written', 'electronic'] as const)('%s consent can be shown', async (consentForm) => {
    expect(await planData({ consentForm })).toBe('eligible');
  });

  it('special categories are covered by consent that names them', async () => {
    expect(await planData({ specialCategories: true, consentExplicit: true })).toBe('eligible');
  });
});

describe('5.8.4: plans made before the guideline came into force', () => {
  const made = (on: string) => ({ ...PLANNED_CASE, legacyPlanUsed: true, legacyPlanMadeOn: day(on) });

  it.each([
    ['2017-08-31', 'eligible'],
    ['2017-09-01', 'review'],
    ['2017-12-28', 'review'],
    ['2017-12-29', 'not_eligible'],
  ])('a plan of %s: %s (Q42)', async (on, outcome) => {
    expect((await decideOn('careCase', made(on))).parts?.legacyPlan).toBe(outcome);
  });

  it.each([
    ['2017-12-28', 'eligible'],
    ['2017-12-29', 'not_eligible'],
  ])('a plan of %s where a county goes by the signature: %s (Q42)', async (on, outcome) => {
    expect((await decideOn('careCase', made(on), { legacyPlanDate: '2017-12-29' })).parts?.legacyPlan).toBe(outcome);
  });
});

describe('6: secrecy', () => {
  it.each([
    ['consent', 'eligible'],
    ['legal', 'eligible'],
    ['none', 'not_eligible'],
    [undefined, 'open'],
  ] as const)('data given to a third party on %s: %s', async (disclosureBasis, outcome) => {
    const facts = { ...PLANNED_CASE, disclosedToThirdParty: true, disclosureBasis };
    expect((await decideOn('careCase', facts)).parts?.disclosure).toBe(outcome);
  });
});
