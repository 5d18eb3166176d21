import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cents, FullTimeEquivalent } from '../../../domain/money';
import { createDecider } from '../../../rules/eligibility/decide';
import type { Facts } from '../../../rules/eligibility/facts';
import { ENGINE } from '../../../rules/eligibility/rule-engine';
import { GUIDELINE, readingsOf } from '../legal-basis';
import { CRAFTSPERSON, decide, REQUALIFIED, SOCIAL_WORKER } from './example-facts';

describe('a decision', () => {
  it('weighs not eligible over open over review over an obligation over eligible', async () => {
    const obligation = CRAFTSPERSON;
    const review = { ...obligation, experienceCredible: false };
    const open = { ...review, schoolLevel: undefined };
    const refused = { ...open, vocationalTrainingCompleted: false };
    expect((await decide({ ...obligation, ...REQUALIFIED })).outcome).toBe('eligible');
    expect((await decide(obligation)).outcome).toBe('eligible_with_obligation');
    expect((await decide(review)).outcome).toBe('review');
    expect((await decide(open)).outcome).toBe('open');
    expect((await decide(refused)).outcome).toBe('not_eligible');
  });

  it('with nothing but the type known is open and says what is missing', async () => {
    const { outcome, missing, amount } = await decide({ qualificationType: 'a' });
    expect(outcome).toBe('open');
    expect(missing).toEqual([
      'degreeLevel',
      'degreeSubject',
      'degreeCountry',
      'degreeEquivalence',
      'fullTimeEquivalent',
      'monthlyPay',
      'statutoryMinijobLimit',
      'suitabilityCheckMeans',
      'suitabilityFindings',
      'exclusionDecision',
      'exclusionDecidedOn',
      'suitabilityCheckedOn',
    ]);
    expect(amount).toBeNull();
  });

  it('judges all conditions, also after one has failed', async () => {
    const { findings } = await decide({
      ...SOCIAL_WORKER,
      degreeLevel: 'none',
      fullTimeEquivalent: 2_000 as FullTimeEquivalent,
      monthlyPay: 40_000 as Cents,
    });
    expect(findings.filter(({ status }) => status === 'notFulfilled').map(({ rule }) => rule)).toEqual([
      '3.2-a1-degree-level',
      '3.4.2-minimum-share',
      '3.4.3-above-literal-limit',
      '3.4.3-above-statutory-limit-review',
    ]);
  });

  it('without a type of qualification is refused: 3.2 knows no other kind', async () => {
    await expect(decide({})).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      faults: [{ code: 'REQUIRED_FIELD', field: 'qualificationType' }],
    });
  });

  it('on facts of a wrong type is refused and never a silent no', async () => {
    await expect(decide({ ...SOCIAL_WORKER, monthlyPay: '3200' as never })).rejects.toMatchObject({
      faults: [{ code: 'INVALID_TYPE', field: 'monthlyPay', value: '3200' }],
    });
  });

  it('gives all its findings also when it begins at whatever step of another one', async () => {
    for (let steps = 0; steps < 120; steps += 1) {
      const first = decide(SOCIAL_WORKER);
      for (let step = 0; step < steps; step += 1) await null;
      const counts = (await Promise.all([first, decide(SOCIAL_WORKER)])).map(({ findings }) => findings.length);
      expect(counts).toEqual([12, 12]);
    }
  });
});

describe('the size of a decision', () => {
  // It goes into a history marker of at most 8,192 bytes together with the duties.
  const bytes = async (facts: Facts) => Buffer.byteLength(JSON.stringify(await decide(facts)));
  const FOREIGN: Facts = {
    schoolCountry: 'SY',
    schoolEquivalence: 'none',
    vocationalTrainingCountry: 'SY',
    vocationalTrainingEquivalence: 'none',
  };

  const NOTHING_STATED = Object.fromEntries(
    Object.entries(CRAFTSPERSON).filter(
      ([fact]) => !/^(degree|school|vocational|experience|suitab|contractKind|exemption$)/.test(fact),
    ),
  );

  it.each<[string, Facts, number]>([
    ['hired on condition', CRAFTSPERSON, 4_500],
    ['fully proven', { ...CRAFTSPERSON, ...REQUALIFIED }, 4_500],
    ['with nothing stated on the qualification', NOTHING_STATED, 4_900],
    ['with two foreign certificates that are not proven', { ...CRAFTSPERSON, ...REQUALIFIED, ...FOREIGN }, 4_800],
  ])('of type c, %s, stays small', async (_, facts, limit) => {
    expect(await bytes(facts)).toBeLessThanOrEqual(limit);
  });
});

describe('the receipt of a decision', () => {
  it('names guideline, engine, facts and every reading used', async () => {
    const { receipt } = await decide(SOCIAL_WORKER);
    expect(receipt).toEqual({
      guideline: '2017-09-01',
      ruleSet: expect.stringMatching(/^[0-9a-f]{16}$/),
      engine: 'json-rules-engine 7.3.1',
      facts: expect.stringMatching(/^[0-9a-f]{16}$/),
      readings: [
        { number: 'Q8', key: 'subjects.a', value: [] },
        { number: 'Q8', key: 'subjects.b', value: [] },
        { number: 'Q9', key: 'foreignQualifications', value: 'allTypes' },
        { number: 'Q4', key: 'minimumShare', value: 'perPost' },
        { number: 'Q6', key: 'minijobLimit', value: 'literal450' },
        { number: 'Q7', key: 'shortTermEmployment', value: 'warnOnly' },
        { number: 'Q1', key: 'rate.a', value: 64_000 },
        { number: 'Q2', key: 'rateMode', value: 'fixed' },
      ],
    });
  });

  it('is the same for the same facts in another order, and another for other facts', async () => {
    const reversed = Object.fromEntries(Object.entries(SOCIAL_WORKER).reverse());
    const first = await decide(SOCIAL_WORKER);
    expect(await decide(reversed)).toEqual(first);
    expect((await decide({ ...SOCIAL_WORKER, degreeCountry: undefined })).receipt.facts).not.toBe(first.receipt.facts);
  });

  it('shows another rule set as soon as one rule is another', async () => {
    const [first, ...others] = GUIDELINE.ruleFiles;
    const other = createDecider({
      ...GUIDELINE,
      ruleFiles: [{ file: 'none.json', subject: 'employment', rules: first?.rules.slice(1) ?? [] }, ...others],
    });
    const { receipt } = await other('employment', SOCIAL_WORKER, readingsOf());
    expect(receipt.ruleSet).not.toBe((await decide(SOCIAL_WORKER)).receipt.ruleSet);
  });

  it('names the engine that is installed', () => {
    const file = join(dirname(require.resolve('json-rules-engine')), '..', 'package.json');
    const { name, version } = JSON.parse(readFileSync(file, 'utf8'));
    expect(ENGINE).toBe(`${name} ${version}`);
  });
});
