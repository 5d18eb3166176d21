import type { LegalDate } from '../../../domain/legal-date';
import type { Cents, FullTimeEquivalent } from '../../../domain/money';
import { CRAFTSPERSON, decide, found, ISLAMIC_SCHOLAR, SOCIAL_WORKER } from './example-facts';

describe('3.1: the requirements are observed before the work', () => {
  const rule = '3.1-requirements-observed';
  const observed = (day: string | undefined) => ({ ...SOCIAL_WORKER, requirementsObservedOn: day as LegalDate });

  it.each([
    ['2026-08-31', 'fulfilled'],
    ['2026-09-01', 'fulfilled'],
    ['2026-09-02', 'notFulfilled'],
    [undefined, 'notAssessable'],
  ])('work from 1 Sep 2026, looked at on %s: %s, which is shown and decides nothing', async (day, status) => {
    expect(await found(rule, observed(day))).toEqual({ outcome: 'eligible', status, provision: '3.1', missing: [] });
  });
});

describe('3.2: only the kinds a, b and c are possible', () => {
  const rule = '3.2-closed-list';

  it.each([SOCIAL_WORKER, ISLAMIC_SCHOLAR, CRAFTSPERSON])('each of them is', async (facts) => {
    expect((await found(rule, facts)).status).toBe('fulfilled');
  });

  it('another kind is not eligible, carries no amount, and is judged by the rules on every post', async () => {
    const facts = { ...SOCIAL_WORKER, qualificationType: 'other', degreeLevel: 'none' } as const;
    expect(await found(rule, facts)).toEqual({
      outcome: 'not_eligible',
      status: 'notFulfilled',
      provision: '3.2',
      missing: [],
    });
    const { amount, findings } = await decide(facts);
    expect(amount).toBeNull();
    expect(findings).toHaveLength(9);
  });

  it('where none is stated, the decision is refused rather than guessed', async () => {
    await expect(decide({ ...SOCIAL_WORKER, qualificationType: undefined })).rejects.toMatchObject({
      faults: [{ code: 'REQUIRED_FIELD', field: 'qualificationType' }],
    });
  });
});

describe('3.4.2: a post is fundable from 0.25 VZÄ', () => {
  const rule = '3.4.2-minimum-share';

  it.each([
    [2_499, 'not_eligible', 'notFulfilled'],
    [2_500, 'eligible', 'fulfilled'],
    [2_501, 'eligible', 'fulfilled'],
    [10_000, 'eligible', 'fulfilled'],
  ] as const)('%d ten-thousandths of full-time work: %s', async (share, outcome, status) => {
    const facts = { ...SOCIAL_WORKER, fullTimeEquivalent: share as FullTimeEquivalent };
    expect(await found(rule, facts)).toEqual({ outcome, status, provision: '3.4.2', missing: [] });
  });

  it('an unknown share leaves the decision open', async () => {
    expect(await found(rule, { ...SOCIAL_WORKER, fullTimeEquivalent: undefined })).toEqual({
      outcome: 'open',
      status: 'notAssessable',
      provision: '3.4.2',
      missing: ['fullTimeEquivalent'],
    });
  });

  it('the finding names what was compared', async () => {
    const { findings } = await decide({ ...CRAFTSPERSON, fullTimeEquivalent: 2_000 as FullTimeEquivalent });
    expect(findings.find((finding) => finding.rule === rule)).toEqual({
      rule: '3.4.2-minimum-share',
      provision: '3.4.2',
      status: 'notFulfilled',
      effect: 'not_eligible',
      compared: [{ fact: 'fullTimeEquivalent', operator: 'shareAtLeast', expected: 2_500, actual: 2_000 }],
      readings: ['Q4'],
    });
  });
});

describe('3.4.3: Minijobs are not fundable', () => {
  const paid = (monthlyPay: number) => ({ ...SOCIAL_WORKER, monthlyPay: monthlyPay as Cents });

  it.each([
    [45_000, 'not_eligible', 'notFulfilled'],
    [45_001, 'review', 'fulfilled'],
  ] as const)('%d cents a month against the 450.00 € of the text, inclusive: %s', async (pay, outcome, status) => {
    expect(await found('3.4.3-above-literal-limit', paid(pay))).toEqual({
      outcome,
      status,
      provision: '3.4.3',
      missing: [],
    });
  });

  it.each([
    [60_299, 'review', 'notFulfilled'],
    [60_300, 'review', 'notFulfilled'],
    [60_301, 'eligible', 'fulfilled'],
  ] as const)('%d cents a month against the limit of 603.00 € of 2026: %s (Q6)', async (pay, outcome, status) => {
    expect(await found('3.4.3-above-statutory-limit-review', paid(pay))).toMatchObject({ outcome, status });
  });

  it('450.01 € in 2026 are for a person, not for the rules (Q6)', async () => {
    const { findings } = await decide(paid(45_001));
    expect(findings.filter(({ personDecides }) => personDecides).map(({ rule }) => rule)).toEqual([
      '3.4.3-above-statutory-limit-review',
    ]);
  });

  it.each([
    [60_300, 'not_eligible'],
    [60_301, 'eligible'],
  ] as const)('%d cents where a county takes the statutory limit as the rule: %s (Q6)', async (pay, outcome) => {
    const readings = { minijobLimit: 'statutory' };
    expect((await found('3.4.3-above-statutory-limit', paid(pay), readings)).outcome).toBe(outcome);
  });

  it('unknown pay leaves the decision open', async () => {
    expect(await found('3.4.3-above-literal-limit', { ...SOCIAL_WORKER, monthlyPay: undefined })).toMatchObject({
      outcome: 'open',
      status: 'notAssessable',
      missing: ['monthlyPay'],
    });
  });

  it('an unknown statutory limit leaves the decision open', async () => {
    const facts = { ...SOCIAL_WORKER, statutoryMinijobLimit: undefined };
    expect(await found('3.4.3-above-statutory-limit-review', facts)).toMatchObject({
      outcome: 'open',
      status: 'notAssessable',
      missing: ['statutoryMinijobLimit'],
    });
  });

  it.each([
    ['permanent', 'fulfilled'],
    ['fixed-term', 'fulfilled'],
    ['short-term', 'notFulfilled'],
    [undefined, 'notAssessable'],
  ] as const)('a contract that is %s: %s, which only warns (Q7)', async (contractKind, status) => {
    expect(await found('3.4.3-short-term', { ...SOCIAL_WORKER, contractKind })).toEqual({
      outcome: 'eligible',
      status,
      provision: '3.4.3',
      missing: [],
    });
  });

  it('a post that is not fundable carries no amount', async () => {
    expect((await decide(paid(45_000))).amount).toBeNull();
    expect((await decide({ ...SOCIAL_WORKER, fullTimeEquivalent: 2_499 as FullTimeEquivalent })).amount).toBeNull();
  });
});

describe('3.5: the check', () => {
  it.each(['certificate-of-conduct', 'interview', 'self-declaration', 'other'] as const)(
    '%s can be a suitable means: the certificate is named as an example',
    async (suitabilityCheckMeans) => {
      expect((await found('3.5-check', { ...SOCIAL_WORKER, suitabilityCheckMeans })).status).toBe('fulfilled');
    },
  );

  it('where it is known that there was none, a person has to act', async () => {
    expect(await found('3.5-check', { ...SOCIAL_WORKER, suitabilityCheckMeans: 'none' })).toEqual({
      outcome: 'review',
      status: 'notFulfilled',
      provision: '3.5',
      missing: [],
    });
  });

  it('where none is recorded, the decision is open', async () => {
    const facts = { ...SOCIAL_WORKER, suitabilityCheckMeans: undefined, suitabilityFindings: undefined };
    expect(await found('3.5-check', facts)).toEqual({
      outcome: 'open',
      status: 'notAssessable',
      provision: '3.5',
      missing: ['suitabilityCheckMeans', 'suitabilityFindings'],
    });
  });
});

describe('3.5: exclusion from the work', () => {
  it('a check without findings is fulfilled', async () => {
    expect((await found('3.5-no-findings', SOCIAL_WORKER)).status).toBe('fulfilled');
  });

  it('a finding is never decided by rules: a person decides (Q18)', async () => {
    expect(await found('3.5-no-findings', { ...SOCIAL_WORKER, suitabilityFindings: true })).toEqual({
      outcome: 'review',
      status: 'notFulfilled',
      provision: '3.5',
      missing: [],
    });
  });

  it('a check that is not recorded leaves the decision open', async () => {
    expect(await found('3.5-no-findings', { ...SOCIAL_WORKER, suitabilityFindings: undefined })).toMatchObject({
      outcome: 'open',
      status: 'notAssessable',
      missing: ['suitabilityFindings'],
    });
  });
});
