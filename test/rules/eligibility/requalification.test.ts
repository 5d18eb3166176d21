import type { Facts } from '../../../rules/eligibility/facts';
import { CRAFTSPERSON, found } from './example-facts';

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

  it('once it has begun the person is eligible', async () => {
    expect(await found(rule, { ...CRAFTSPERSON, requalificationBegun: true })).toMatchObject({
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
    expect(await found(rule, { ...CRAFTSPERSON, requalificationBegun: undefined })).toMatchObject({
      outcome: 'open',
      status: 'notAssessable',
      missing: ['requalificationBegun'],
    });
  });

  it('a county that does not fund on condition leaves it to a person until the beginning (Q12)', async () => {
    const readings = { conditionalFunding: 'off' };
    expect(await found('3.2-c3-requalification-first', CRAFTSPERSON, readings)).toMatchObject({
      outcome: 'review',
      status: 'notFulfilled',
    });
    expect(
      await found('3.2-c3-requalification-first', { ...CRAFTSPERSON, requalificationBegun: true }, readings),
    ).toMatchObject({ outcome: 'eligible', status: 'fulfilled' });
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

  const WITHOUT_CERTIFICATES = { schoolLevel: 'none', vocationalTrainingCompleted: false } as const;

  it('waives the training for certain; where certificates of c are missing a person decides (Q15)', async () => {
    expect(await found('3.3.3-scope-requalification', { ...EXEMPT, ...WITHOUT_CERTIFICATES })).toEqual({
      outcome: 'review',
      status: 'notFulfilled',
      provision: '3.3.3',
      missing: [],
    });
  });

  it('leaves it to a person as well where only the equivalence of a foreign certificate is missing (Q15)', async () => {
    const facts = { ...EXEMPT, schoolCountry: 'SY', schoolEquivalence: 'none' } as const;
    expect(await found('3.3.3-scope-requalification', facts)).toMatchObject({
      outcome: 'review',
      status: 'notFulfilled',
    });
  });

  it('asks for certificates on which nothing was said', async () => {
    expect(await found('3.3.3-scope-requalification', { ...EXEMPT, schoolLevel: undefined })).toMatchObject({
      outcome: 'open',
      missing: ['schoolLevel'],
    });
  });

  it('may be read to replace the whole qualification of c (Q15)', async () => {
    const readings = { exemption333Scope: 'whole_c' };
    const facts = { ...EXEMPT, ...WITHOUT_CERTIFICATES };
    expect(await found('3.3.3-scope-whole', facts, readings)).toMatchObject({
      outcome: 'eligible',
      status: 'fulfilled',
    });
  });

  it('of several pieces in place of certificates is for a person under either reading (Q16)', async () => {
    const facts = { ...PERHAPS_EXEMPT, ...WITHOUT_CERTIFICATES };
    expect((await found('3.3.3-scope-requalification', facts)).outcome).toBe('review');
    expect((await found('3.3.3-scope-whole', facts, { exemption333Scope: 'whole_c' })).outcome).toBe('review');
  });

  it('does not help without the certificates when it is refused', async () => {
    expect((await found('3.3.3-scope-requalification', { ...CRAFTSPERSON, ...WITHOUT_CERTIFICATES })).outcome).toBe(
      'not_eligible',
    );
  });
});
