import { CALCULATORS } from '../../../client/calculators/calculators';

const decide = (input: unknown) => CALCULATORS.calculate('decide', input);

const statusOf = async (input: unknown, rule: string) => {
  const { findings } = await decide(input);
  return findings.find((finding) => finding.rule === rule)?.status;
};

const QUALIFICATION = {
  type: 'c',
  schoolCertificate: { level: 'mittlere-reife', country: 'DE' },
  vocationalTraining: { completed: true, country: 'DE' },
  experience: { credible: true, documentedBy: 'municipality' },
  priorEmployment: [],
  suitabilityCheck: { checkedOn: '2026-09-14', means: 'interview', findings: false },
};

const EMPLOYMENT = {
  subject: 'employment',
  asOf: '2026-10-01',
  firstDay: '2026-10-01',
  contract: { kind: 'permanent', fullTimeEquivalent: 0.75, monthlyPay: 2850.5 },
  qualification: QUALIFICATION,
};

describe('decide on an employment', () => {
  test('everything known and the requalification ahead: fundable for the time being, 51,000.00 € × 0.75 (3.3.2, 3.4.2)', async () => {
    await expect(decide(EMPLOYMENT)).resolves.toMatchObject({
      subject: 'employment',
      outcome: 'eligible_with_obligation',
      missing: [],
      amount: { perYear: 3_825_000, inferred: true },
      receipt: { guideline: '2017-09-01' },
    });
  });

  test('the type alone leaves everything open and refuses nothing (3.2)', async () => {
    const { outcome, findings, amount } = await decide({ subject: 'employment', qualification: { type: 'c' } });
    expect(outcome).toBe('open');
    expect(amount).toBeNull();
    expect(findings.filter(({ status, effect }) => status === 'notFulfilled' && effect === 'not_eligible')).toEqual([]);
  });

  test('a post of 0.2499 VZÄ is proposed for refusal with the nearest fix, one of 0.25 is not (3.4.2)', async () => {
    const of = (fullTimeEquivalent: number) =>
      decide({ ...EMPLOYMENT, contract: { ...EMPLOYMENT.contract, fullTimeEquivalent } });
    await expect(of(0.2499)).resolves.toMatchObject({
      outcome: 'not_eligible',
      nearestFix: [{ fact: 'fullTimeEquivalent', bound: 'from', value: 2_500, actual: 2_499 }],
    });
    await expect(of(0.25)).resolves.toMatchObject({
      outcome: 'eligible_with_obligation',
      amount: { perYear: 1_275_000 },
    });
  });

  test('the requalification stands as on the day asked: in time on 4 Jan 2027, missed from the 5th (3.3.2)', async () => {
    const on = async (asOf: string) => (await decide({ ...EMPLOYMENT, asOf })).outcome;
    expect(await on('2027-01-04')).toBe('eligible_with_obligation');
    expect(await on('2027-01-05')).toBe('review');
  });

  test('a requalification begun in time is not missed later (3.3.2)', async () => {
    const events = [{ requalificationBegun: { begunOn: '2026-11-02', receivedOn: '2026-11-04' } }];
    await expect(decide({ ...EMPLOYMENT, asOf: '2027-03-01', events })).resolves.toMatchObject({
      outcome: 'eligible_with_obligation',
    });
  });

  test('without a day asked nobody knows whether the period of 3.3.2 was missed: a hire of 2018 is neither in time nor late', async () => {
    const { asOf: _, ...undated } = EMPLOYMENT;
    const hire = { ...undated, firstDay: '2018-03-01' };
    const missing = async (input: object) => (await decide(input)).missing;
    expect(await missing(hire)).toContain('requalificationPeriodMissed');
    expect((await decide(hire)).outcome).toBe('open');
    expect(await missing({ ...hire, asOf: '2018-06-01' })).not.toContain('requalificationPeriodMissed');
    expect(await missing({ ...hire, facts: { requalificationPeriodMissed: false } })).toEqual([]);
  });

  test.each([
    // Three months from Thu 1 Mar 2018 end on Fri 1 Jun.
    ['2018-06-01', 'eligible_with_obligation'],
    ['2018-06-02', 'review'],
  ])('a beginning stated for %s tells by itself whether it was in time (3.3.2): %s', async (begunOn, outcome) => {
    const { asOf: _, ...undated } = EMPLOYMENT;
    const hire = { ...undated, firstDay: '2018-03-01' };
    const events = [{ requalificationBegun: { begunOn, receivedOn: '2018-06-04' } }];
    expect((await decide({ ...hire, events })).outcome).toBe(outcome);
    const qualification = { ...QUALIFICATION, requalification: { begunOn } };
    expect((await decide({ ...hire, qualification })).outcome).toBe(outcome);
  });

  test('type a owes no requalification, so no day is asked for (3.2 a)', async () => {
    const { asOf: _, ...undated } = EMPLOYMENT;
    const { missing } = await decide({ ...undated, qualification: { ...QUALIFICATION, type: 'a' } });
    expect(missing).not.toContain('requalificationPeriodMissed');
  });

  test('without a first day it is unknown whether the period of 3.3.2 was missed, and which limit of marginal work holds (3.4.3)', async () => {
    const { firstDay: _, ...rest } = EMPLOYMENT;
    const { missing } = await decide({ ...rest, contract: { ...EMPLOYMENT.contract, monthlyPay: 500 } });
    expect(missing).toEqual(expect.arrayContaining(['statutoryMinijobLimit', 'requalificationPeriodMissed']));
  });

  test('without a grant period earlier work leaves the exemption open, with it the exemption holds (3.3.3)', async () => {
    const priorEmployment = [
      { from: '2025-01-01', to: '2025-06-30', field: 'initial-reception', employed: true, certificate: true },
    ];
    const input = { ...EMPLOYMENT, qualification: { ...QUALIFICATION, priorEmployment } };
    expect((await decide(input)).outcome).toBe('eligible_with_obligation');
    const grantPeriod = { from: '2026-01-01', to: '2026-12-31' };
    expect((await decide({ ...input, grantPeriod })).outcome).toBe('eligible');
  });

  test('a fact named by itself goes before the one that follows from the rest', async () => {
    expect(await statusOf({ ...EMPLOYMENT, facts: { fullTimeEquivalent: 0.2 } }, '3.4.2-minimum-share')).toBe(
      'notFulfilled',
    );
  });

  test('the type may be named among the facts; the rest counts all the same, and another type is none of 3.2', async () => {
    const { qualification: _, ...rest } = EMPLOYMENT;
    const of = (qualificationType: string) => ({ ...rest, facts: { qualificationType } });
    expect(await statusOf(of('a'), '3.4.2-minimum-share')).toBe('fulfilled');
    expect(await statusOf(of('other'), '3.2-closed-list')).toBe('notFulfilled');
  });

  test('a part of the qualification may be known in part (3.2 c)', async () => {
    const qualification = { type: 'c', experience: { documentedBy: 'provider' } };
    await expect(decide({ subject: 'employment', qualification })).resolves.toMatchObject({ outcome: 'open' });
  });

  test('readings of the county decide (Q1, Q10)', async () => {
    await expect(decide({ ...EMPLOYMENT, readings: { 'rate.c': 48_000 } })).resolves.toMatchObject({
      amount: { perYear: 3_600_000 },
    });
    await expect(decide({ ...EMPLOYMENT, readings: { 'rate.c': 'undetermined' } })).resolves.toMatchObject({
      amount: null,
    });
  });
});

describe('decide on the other subjects', () => {
  const GRANT = {
    applicant: 'county',
    recipient: 'county',
    municipalitiesAgree: true,
    isFirstApplication: true,
    applicationVolume: 51_000,
    applicationFullTimeEquivalent: 1,
    fundedFrom: '2018-03-01',
    fundedUntil: '2020-02-29',
  };

  test('a first application of 51,000.00 € is enough, one cent less is not (3.4.1)', async () => {
    await expect(decide({ subject: 'grant', facts: GRANT })).resolves.toMatchObject({
      subject: 'grant',
      outcome: 'eligible',
      amount: null,
    });
    const { outcome } = await decide({ subject: 'grant', facts: { ...GRANT, applicationVolume: '50999.99' } });
    expect(outcome).not.toBe('eligible');
  });

  test('the volume follows from the posts applied for: 0.8 VZÄ of type a are 51,200.00 €, 0.79 are 50,560.00 € (3.4.1)', async () => {
    const applied = (fullTimeEquivalent: number) => ({
      first: true,
      applicant: 'county',
      municipalitiesAgree: true,
      appliedOn: '2018-01-15',
      posts: [{ ref: 'stelle-1', type: 'a', fullTimeEquivalent }],
    });
    const volumeOf = async (share: number) => {
      const { findings } = await decide({ subject: 'grant', events: [{ applied: applied(share) }] });
      const compared = findings.flatMap((finding) => finding.compared);
      return compared.find(({ fact }) => fact === 'applicationVolume')?.actual;
    };
    expect(await volumeOf(0.8)).toBe(5_120_000);
    expect(await volumeOf(0.79)).toBe(5_056_000);
  });

  test('a rate that the county leaves open leaves the volume unknown, unless the other posts are enough (Q1, 3.4.1)', async () => {
    const application = (...posts: readonly object[]) => ({
      subject: 'grant',
      events: [
        { applied: { first: true, applicant: 'county', municipalitiesAgree: true, appliedOn: '2018-01-15', posts } },
      ],
    });
    const c = { ref: 'stelle-1', type: 'c', fullTimeEquivalent: 0.5 };
    const a = { ref: 'stelle-2', type: 'a', fullTimeEquivalent: 0.8 };
    const readings = { 'rate.c': 'undetermined' };
    expect((await decide({ ...application(c), readings })).missing).toContain('applicationVolume');
    expect((await decide({ ...application(c, a), readings })).missing).not.toContain('applicationVolume');
  });

  test('without events nothing is known, with some what was not recorded did not happen (4.1)', async () => {
    const gap = async (input: object) => {
      const { findings } = await decide({ subject: 'mandate', ...input });
      return findings.find(({ provision }) => provision === '4.1')?.status;
    };
    expect(await gap({ facts: {} })).toBe('notAssessable');
    expect(await gap({ events: [{ agreed: { on: '2018-01-15' } }] })).toBe('fulfilled');
  });

  test('a fact named by itself goes before what the events say', async () => {
    const events = [{ transferred: { on: '2018-02-01', municipality: 'Schopfheim', form: true } }];
    const form = async (facts: object) => {
      const { findings } = await decide({ subject: 'mandate', events, facts });
      return findings.find(({ rule }) => rule === '1.3-transferred-with-form')?.status;
    };
    expect(await form({})).toBe('fulfilled');
    expect(await form({ transferredWithForm: false })).toBe('notFulfilled');
  });

  test('the events choose the version: an absence from before 1 Sep 2017 is refused (7)', async () => {
    const reported = { employment: 'e-1', firstDay: '2017-08-31', reason: 'leave', knownOn: '2017-08-31' };
    await expect(decide({ subject: 'absence', events: [{ reported }] })).rejects.toMatchObject({
      code: 'OUTSIDE_VALIDITY',
      faults: [{ field: 'events.0.reported.firstDay' }],
    });
  });

  test.each(['absence', 'grant', 'careCase', 'mandate'])(
    'of %s nothing known leaves it open or asks for nothing, and refuses nothing',
    async (subject) => {
      const { outcome } = await decide({ subject, facts: {} });
      expect(['open', 'eligible']).toContain(outcome);
    },
  );
});
