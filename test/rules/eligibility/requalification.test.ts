import type { Facts } from '../../../rules/eligibility/facts';
import { CRAFTSPERSON, decide, found, REQUALIFIED } from './example-facts';

const EXEMPT: Facts = { ...CRAFTSPERSON, exemption: 'exempt', exemptionEstablished: true };
const PERHAPS_EXEMPT: Facts = { ...CRAFTSPERSON, exemption: 'review' };

describe('3.2 c, 3.3.2: requalification', () => {
  const rule = '3.2-c3-requalification';

  it('until it has begun the person is eligible on that condition (Q12)', async () => {
    expect(await found(rule, CRAFTSPERSON)).toEqual({
      outcome: 'eligible_with_obligation',
      status: 'notFulfilled',
      provision: '3.2 c',
      missing: [],
    });
  });

  it('once it is completed and certified the person is eligible', async () => {
    expect(await found(rule, { ...CRAFTSPERSON, ...REQUALIFIED })).toMatchObject({
      outcome: 'eligible',
      status: 'fulfilled',
    });
  });

  it('the exemption of 3.3.3 stands in its place', async () => {
    expect(await found(rule, EXEMPT)).toMatchObject({ outcome: 'eligible', status: 'fulfilled' });
  });

  it('a possible exemption leaves the obligation in force until it is proven', async () => {
    const facts = { ...CRAFTSPERSON, exemption: undefined };
    expect(await found(rule, facts)).toMatchObject({ outcome: 'eligible_with_obligation', status: 'notFulfilled' });
    expect(await found(rule, PERHAPS_EXEMPT)).toMatchObject({ status: 'notFulfilled' });
  });

  it('an unknown beginning leaves the decision open', async () => {
    expect(await found(rule, { ...CRAFTSPERSON, requalificationState: undefined })).toMatchObject({
      outcome: 'open',
      status: 'notAssessable',
      missing: expect.arrayContaining(['requalificationState']),
    });
  });

  it('a county that does not fund on condition leaves it to a person until the beginning (Q12)', async () => {
    const readings = { conditionalFunding: 'off' };
    expect(await found('3.2-c3-requalification-first', CRAFTSPERSON, readings)).toMatchObject({
      outcome: 'review',
      status: 'notFulfilled',
    });
    expect(await found('3.2-c3-requalification-first', { ...CRAFTSPERSON, ...REQUALIFIED }, readings)).toMatchObject({
      outcome: 'eligible',
      status: 'fulfilled',
    });
  });
});

describe('3.2 c: how far the requalification has come', () => {
  const rule = '3.2-c3-requalification';

  it.each(['none', 'booked', 'begun'] as const)('%s is no proof', async (requalificationState) => {
    const facts = { ...CRAFTSPERSON, ...REQUALIFIED, requalificationState };
    expect(await found(rule, facts)).toMatchObject({ outcome: 'eligible_with_obligation', status: 'notFulfilled' });
  });

  it('completed without certificate is no proof either', async () => {
    const facts = { ...CRAFTSPERSON, ...REQUALIFIED, requalificationCertificate: false };
    expect(await found(rule, facts)).toMatchObject({ outcome: 'eligible_with_obligation', status: 'notFulfilled' });
  });

  it('completed, with nothing said on a certificate, is open', async () => {
    const facts = { ...CRAFTSPERSON, ...REQUALIFIED, requalificationCertificate: undefined };
    expect(await found(rule, facts)).toMatchObject({ outcome: 'open', missing: ['requalificationCertificate'] });
  });
});

describe('3.3.1: courses of several days', () => {
  const rule = '3.3.1-several-days';
  const lasting = (requalificationDays: number | undefined) => ({
    ...CRAFTSPERSON,
    ...REQUALIFIED,
    requalificationDays,
  });

  it.each([
    [1, 'review', 'notFulfilled'],
    [2, 'eligible', 'fulfilled'],
    [3, 'eligible', 'fulfilled'],
  ] as const)('a longest course of %d days: %s (Q13)', async (days, outcome, status) => {
    expect(await found(rule, lasting(days))).toEqual({ outcome, status, provision: '3.3.1', missing: [] });
  });

  it.each([
    [4, 'review'],
    [5, 'eligible'],
  ] as const)('%d days where a county asks for five: %s (Q13)', async (days, outcome) => {
    expect((await found(rule, lasting(days), { minTrainingDays: 5 })).outcome).toBe(outcome);
  });

  it('a number of days that was not stated leaves the decision open', async () => {
    expect(await found(rule, lasting(undefined))).toMatchObject({ outcome: 'open', missing: ['requalificationDays'] });
  });

  it('is no matter before the end of the requalification, nor for an exempt person', async () => {
    expect((await found(rule, { ...lasting(1), requalificationState: 'begun' })).status).toBe('fulfilled');
    expect((await found(rule, { ...EXEMPT, ...REQUALIFIED, requalificationDays: 1 })).status).toBe('fulfilled');
  });
});

describe('3.3.1: the nine topics', () => {
  const rule = '3.3.1-nine-topics';
  const EIGHT = REQUALIFIED.requalificationTopics.filter((topic) => topic !== 'volunteers');
  const covering = (requalificationTopics: Facts['requalificationTopics']) => ({
    ...CRAFTSPERSON,
    ...REQUALIFIED,
    requalificationTopics,
  });

  it('all nine are enough, in whatever order', async () => {
    const reversed = REQUALIFIED.requalificationTopics.toReversed();
    expect(await found(rule, covering(reversed))).toMatchObject({ outcome: 'eligible', status: 'fulfilled' });
  });

  it.each(['on', 'off'])(
    'one that lacks after the end is named, and a person decides: funded on condition %s (Q12)',
    async (conditionalFunding) => {
      const { outcome, findings } = await decide(covering(EIGHT), { conditionalFunding });
      expect(outcome).toBe('review');
      expect(findings.find((finding) => finding.rule === rule)).toMatchObject({
        provision: '3.3.1',
        status: 'notFulfilled',
        effect: 'review',
        compared: [
          expect.anything(),
          expect.anything(),
          { fact: 'requalificationTopics', operator: 'listCoversAll', expected: ['volunteers'], actual: 8 },
        ],
      });
    },
  );

  it.each(['none', 'booked', 'begun'] as const)(
    'none has to be covered while the requalification is %s',
    async (state) => {
      const facts = { ...covering([]), requalificationState: state };
      expect(await found(rule, facts)).toMatchObject({ outcome: 'eligible_with_obligation', status: 'fulfilled' });
    },
  );

  it('topics that were not stated leave the decision open', async () => {
    const missing = ['requalificationTopics'];
    expect(await found(rule, covering(undefined))).toMatchObject({ outcome: 'open', missing });
  });
});

describe('3.3.2: begun within three months', () => {
  const rule = '3.3.2-begun-in-time';

  it('within the period nothing is wrong', async () => {
    expect((await found(rule, CRAFTSPERSON)).status).toBe('fulfilled');
  });

  it('after it a person decides: the text names no consequence (Q12)', async () => {
    expect(await found(rule, { ...CRAFTSPERSON, requalificationPeriodMissed: true })).toEqual({
      outcome: 'review',
      status: 'notFulfilled',
      provision: '3.3.2',
      missing: [],
    });
  });

  it('is of no matter for an exempt person', async () => {
    expect((await found(rule, { ...EXEMPT, requalificationPeriodMissed: true })).status).toBe('fulfilled');
  });

  it('an unknown end leaves the decision open', async () => {
    expect(await found(rule, { ...CRAFTSPERSON, requalificationPeriodMissed: undefined })).toMatchObject({
      outcome: 'open',
      missing: ['requalificationPeriodMissed'],
    });
  });
});

describe('3.3.3: exemption', () => {
  it.each([
    ['exempt', 'fulfilled'],
    ['notExempt', 'notFulfilled'],
    ['review', 'notFulfilled'],
    [undefined, 'notAssessable'],
  ] as const)('%s is shown as %s and decides nothing by itself', async (exemption, status) => {
    expect(await found('3.3.3-exemption', { ...CRAFTSPERSON, exemption })).toMatchObject({
      outcome: 'eligible_with_obligation',
      status,
      missing: [],
    });
  });
});

describe('3.3.3: what the exemption stands in for (Q15)', () => {
  const WITHOUT_SCHOOL = { ...EXEMPT, schoolLevel: 'none' } as const;
  const WHOLE = { exemption333Scope: 'whole_c' };

  it('it waives the requalification for certain; a missing certificate of c is for a person to judge', async () => {
    expect(await found('3.2-c1-school-certificate', WITHOUT_SCHOOL)).toEqual({
      outcome: 'review',
      status: 'notFulfilled',
      provision: '3.2 c',
      missing: [],
    });
  });

  it.each([
    ['3.2-c2-vocational-training', { vocationalTrainingCompleted: false }],
    ['3.2-d-school-equivalence', { schoolCountry: 'SY', schoolEquivalence: 'none' }],
    ['3.2-d-vocational-equivalence', { vocationalTrainingCountry: 'SY', vocationalTrainingEquivalence: 'none' }],
  ] as const)('%s that is not fulfilled is for a person to judge as well', async (rule, change) => {
    expect(await found(rule, { ...EXEMPT, ...change })).toMatchObject({ outcome: 'review', status: 'notFulfilled' });
  });

  it('a certificate on which nothing was said is asked for', async () => {
    expect(await found('3.2-c1-school-certificate', { ...EXEMPT, schoolLevel: undefined })).toMatchObject({
      outcome: 'open',
      missing: ['schoolLevel'],
    });
  });

  it.each(['none', undefined] as const)('read widely it replaces a certificate that is %s', async (schoolLevel) => {
    const facts = { ...EXEMPT, schoolLevel, schoolCountry: undefined, experienceCredible: false };
    expect(await found('3.2-c1-school-certificate', facts, WHOLE)).toMatchObject({ outcome: 'eligible', missing: [] });
  });

  it('in several pieces it is for a person to judge under either reading (Q16)', async () => {
    const facts = { ...PERHAPS_EXEMPT, schoolLevel: 'hauptschule' } as const;
    expect((await found('3.2-c1-school-certificate', facts)).outcome).toBe('review');
    expect((await found('3.2-c1-school-certificate', facts, WHOLE)).outcome).toBe('review');
  });

  it('the finding names the exemption and the reading on which its effect rests', async () => {
    const { findings } = await decide(WITHOUT_SCHOOL);
    expect(findings.find(({ rule }) => rule === '3.2-c1-school-certificate')).toEqual({
      rule: '3.2-c1-school-certificate',
      provision: '3.2 c',
      status: 'notFulfilled',
      effect: 'review',
      personDecides: true,
      compared: [
        {
          fact: 'schoolLevel',
          expected: ['mittlere-reife', 'fachhochschulreife', 'abitur'],
          actual: 'none',
        },
        { fact: 'exemption', expected: ['exempt', 'review'], actual: 'exempt' },
      ],
      readings: ['Q15'],
    });
  });
});
