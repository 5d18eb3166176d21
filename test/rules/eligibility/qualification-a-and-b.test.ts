import { CRAFTSPERSON, decide, found, ISLAMIC_SCHOLAR, SOCIAL_WORKER } from './example-facts';

describe('3.2 a: a university degree in a subject of social work', () => {
  it.each(['bachelor', 'master', 'diploma', 'magister', 'doctorate'] as const)(
    'a %s is enough',
    async (degreeLevel) => {
      expect(await found('3.2-a1-degree-level', { ...SOCIAL_WORKER, degreeLevel })).toEqual({
        outcome: 'eligible',
        status: 'fulfilled',
        provision: '3.2 a',
        missing: [],
      });
    },
  );

  it('no degree is not eligible, and nobody is asked for the certificate of a degree that does not exist', async () => {
    const facts = {
      ...SOCIAL_WORKER,
      degreeLevel: 'none',
      degreeSubject: undefined,
      degreeCountry: undefined,
    } as const;
    expect(await found('3.2-a1-degree-level', facts)).toEqual({
      outcome: 'not_eligible',
      status: 'notFulfilled',
      provision: '3.2 a',
      missing: [],
    });
  });

  it('a degree that was not stated leaves the decision open', async () => {
    expect(await found('3.2-a1-degree-level', { ...SOCIAL_WORKER, degreeLevel: undefined })).toEqual({
      outcome: 'open',
      status: 'notAssessable',
      provision: '3.2 a',
      missing: ['degreeLevel'],
    });
  });

  it.each([
    'Soziale Arbeit',
    'Internationale Soziale Arbeit',
    'Angewandte Psychologie',
    'Sozialpädagogik',
    'Migrationspädagogik',
    'Pädagogik',
  ])('%s is named', async (degreeSubject) => {
    expect(await found('3.2-a1-subject', { ...SOCIAL_WORKER, degreeSubject })).toMatchObject({
      outcome: 'eligible',
      status: 'fulfilled',
    });
  });

  it.each([' soziale  arbeit', 'SOZIALPAEDAGOGIK', 'Sozialpa\u0308dagogik', 'internationale soziale-arbeit'])(
    'the spelling "%s" is a named subject all the same',
    async (degreeSubject) => {
      expect((await found('3.2-a1-subject', { ...SOCIAL_WORKER, degreeSubject })).status).toBe('fulfilled');
    },
  );

  it.each(['Biologie', 'Interkulturelle Kommunikation'])(
    '%s is not named for type a: a person judges, since the list is open (Q8)',
    async (degreeSubject) => {
      expect(await found('3.2-a1-subject', { ...SOCIAL_WORKER, degreeSubject })).toEqual({
        outcome: 'review',
        status: 'notFulfilled',
        provision: '3.2 a',
        missing: [],
      });
    },
  );

  it('a subject that was not stated leaves the decision open', async () => {
    expect(await found('3.2-a1-subject', { ...SOCIAL_WORKER, degreeSubject: undefined })).toMatchObject({
      outcome: 'open',
      status: 'notAssessable',
      missing: ['degreeSubject'],
    });
  });
});

describe('3.2 b: a university degree in another suitable subject', () => {
  it.each([
    'Öffentliche Verwaltung',
    'oeffentliche verwaltung',
    'Islamwissenschaften',
    'Interkulturelle Kommunikation',
    'Sprachwissenschaften',
    'Entwicklungszusammenarbeit',
  ])('%s is named', async (degreeSubject) => {
    expect(await found('3.2-b1-subject', { ...ISLAMIC_SCHOLAR, degreeSubject })).toMatchObject({
      outcome: 'eligible',
      status: 'fulfilled',
    });
  });

  it.each(['Pädagogik', 'Maschinenbau'])('%s is not named for type b: a person judges (Q8)', async (degreeSubject) => {
    const facts = { ...ISLAMIC_SCHOLAR, degreeSubject, degreeSuitabilityReason: true };
    expect(await found('3.2-b1-subject', facts)).toEqual({
      outcome: 'review',
      status: 'notFulfilled',
      provision: '3.2 b',
      missing: [],
    });
  });

  it('a subject that was not stated leaves the decision open', async () => {
    expect(await found('3.2-b1-subject', { ...ISLAMIC_SCHOLAR, degreeSubject: undefined })).toMatchObject({
      outcome: 'open',
      missing: ['degreeSubject', 'degreeSuitabilityReason'],
    });
  });

  it('why an unnamed subject suits the task is on file; until then nobody can judge it', async () => {
    const rule = '3.2-b1-suitability-reason';
    const engineer = { ...ISLAMIC_SCHOLAR, degreeSubject: 'Maschinenbau' };
    expect((await found(rule, ISLAMIC_SCHOLAR)).status).toBe('fulfilled');
    expect((await found(rule, { ...engineer, degreeSuitabilityReason: true })).status).toBe('fulfilled');
    expect(await found(rule, { ...engineer, degreeSuitabilityReason: false })).toEqual({
      outcome: 'review',
      status: 'notFulfilled',
      provision: '3.2 b',
      missing: [],
    });
    expect(await found(rule, engineer)).toEqual({
      outcome: 'open',
      status: 'notAssessable',
      provision: '3.2 b',
      missing: ['degreeSuitabilityReason'],
    });
  });

  it('no degree is not eligible', async () => {
    expect(await found('3.2-b1-degree-level', { ...ISLAMIC_SCHOLAR, degreeLevel: 'none' })).toMatchObject({
      outcome: 'not_eligible',
      status: 'notFulfilled',
      provision: '3.2 b',
    });
  });

  it('a degree that was not stated leaves the decision open', async () => {
    expect(await found('3.2-b1-degree-level', { ...ISLAMIC_SCHOLAR, degreeLevel: undefined })).toMatchObject({
      outcome: 'open',
      status: 'notAssessable',
    });
  });
});

describe('3.2: each type is judged by its own rules, in the guideline’s order', () => {
  const rulesOf = async (facts: Parameters<typeof decide>[0]) => (await decide(facts)).findings.map(({ rule }) => rule);

  it('type a', async () => {
    expect(await rulesOf(SOCIAL_WORKER)).toEqual([
      '3.1-requirements-observed',
      '3.2-closed-list',
      '3.2-a1-degree-level',
      '3.2-a1-subject',
      '3.2-d-degree-equivalence',
      '3.4.2-minimum-share',
      '3.4.3-above-literal-limit',
      '3.4.3-above-statutory-limit-review',
      '3.4.3-short-term',
      '3.5-check',
      '3.5-no-findings',
      '3.5-not-excluded',
    ]);
  });

  it('type c', async () => {
    expect(await rulesOf(CRAFTSPERSON)).toEqual([
      '3.1-requirements-observed',
      '3.2-closed-list',
      '3.2-c1-school-certificate',
      '3.2-c2-vocational-training',
      '3.2-c3-requalification',
      '3.2-c4-experience',
      '3.2-c5-experience-documented',
      '3.2-d-school-equivalence',
      '3.2-d-vocational-equivalence',
      '3.3.1-several-days',
      '3.3.1-nine-topics',
      '3.3.2-begun-in-time',
      '3.3.3-exemption',
      '3.4.2-minimum-share',
      '3.4.3-above-literal-limit',
      '3.4.3-above-statutory-limit-review',
      '3.4.3-short-term',
      '3.5-check',
      '3.5-no-findings',
      '3.5-not-excluded',
    ]);
  });
});
