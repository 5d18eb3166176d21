import type { AssessmentRequest } from '../../domain/assessment';
import type { CaseEvent } from '../../domain/case-event';
import {
  type EmploymentEvent,
  type HireInput,
  hireSchema,
  type Qualification,
  TRAINING_TOPICS,
} from '../../domain/employment';
import type { Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { parseInput } from '../../domain/validation';
import { createAssess } from '../../rules/assess';
import { houseSettings } from '../../rules/duties/house-settings';
import { applyChanges } from '../../rules/duties/reconcile';

const HIRE: HireInput = {
  provider: 'caritas',
  person: { givenName: 'Maria', familyName: 'Muster' },
  firstDay: '2026-09-01',
  contract: {
    fullTimeEquivalent: 0.75,
    municipalities: [
      { name: 'Rheinfelden (Baden)', share: 0.5 },
      { name: 'Schopfheim', share: 0.25 },
    ],
    monthlyPay: 2850.5,
    placeOfWork: 'Rheinfelden (Baden)',
  },
  qualification: {
    type: 'c',
    schoolCertificate: { level: 'mittlere-reife', country: 'DE' },
    vocationalTraining: { completed: true, occupation: 'Erzieherin', country: 'DE' },
    experience: { credible: true, documentedBy: 'provider', documentedOn: '2026-08-20' },
    priorEmployment: [],
    suitabilityCheck: { checkedOn: '2026-08-20', means: 'certificate-of-conduct', findings: false },
  },
  grantPeriod: { from: '2026-09-01', to: '2028-08-31' },
};

const NOTHING_SHOWN: HireInput['qualification'] = {
  type: 'c',
  schoolCertificate: { level: 'hauptschule', country: 'SY', equivalence: 'none' },
  vocationalTraining: { completed: false, country: 'SY', equivalence: 'none' },
  experience: { credible: false },
  suitabilityCheck: { checkedOn: '2026-08-20', means: 'interview', findings: true },
};

const instant = (text: string) => text as Instant;

const event = <Type extends string, Data>(type: Type, day: string, data: Data): CaseEvent<Type, Data> => ({
  id: `${type}-5b1f7c1e-9d0a-4f5e-8a63-1d2c3b4a5f60`,
  type,
  occurredOn: day as LegalDate,
  recordedAt: instant(`${day}T08:00:00.000Z`),
  actor: 'p-1',
  data,
  contentHash: '0000000000000000',
});

function hired(change: Partial<HireInput> = {}): EmploymentEvent {
  const { person: _, ...data } = parseInput(hireSchema, { ...HIRE, ...change });
  return event('hired', '2026-08-25', data);
}

const BEGUN = (day: string): EmploymentEvent =>
  event('requalificationBegun', day, { begunOn: day as LegalDate, receivedOn: day as LegalDate });

const assess = createAssess({ settings: houseSettings() });

const request = (events: readonly EmploymentEvent[], change: Partial<AssessmentRequest> = {}): AssessmentRequest => ({
  entityId: 'employment/5b1f7c1e9d0a',
  events,
  duties: [],
  decisionHash: null,
  asOf: instant('2026-08-25T08:00:00.000Z'),
  ...change,
});

describe('the hire of a person of type c', () => {
  it('is eligible on condition, with three quarters of 51,000 € inferred, and arms two duties', async () => {
    const { decision, changes } = await assess(request([hired()]));
    expect(decision).toMatchObject({
      outcome: 'eligible_with_obligation',
      missing: [],
      amount: { perYear: 3_825_000, inferred: true },
      receipt: { guideline: '2017-09-01' },
    });
    expect(changes.map(({ change, duty }) => [change, duty.id, duty.due])).toEqual([
      ['armed', '3.3.2-requalification-begun', '2026-12-01'],
      ['armed', '4.3-notice-of-new-staff', '2026-09-08'],
    ]);
  });

  it.each<[string, Partial<HireInput>]>([
    ['with all facts', {}],
    ['with a period that rolls over Christmas', { firstDay: '2026-09-25' }],
    ['with nothing stated on the qualification', { firstDay: '2026-09-25', qualification: { type: 'c' } }],
    ['with everything refused', { firstDay: '2026-09-25', qualification: NOTHING_SHOWN }],
  ])('is assessed in at most 8 KiB %s', async (_, change) => {
    const assessment = await assess(request([hired(change)]));
    expect(Buffer.byteLength(JSON.stringify(assessment))).toBeLessThan(8 * 1024);
  });

  it('carries nothing of the person', async () => {
    const told = JSON.stringify(await assess(request([hired()])));
    expect(told).not.toMatch(/Maria|Muster/);
  });

  it('is the same when assessed again: no decision, no change, the same hashes', async () => {
    const first = await assess(request([hired()]));
    const duties = applyChanges([], first.changes);
    const again = await assess(request([hired()], { duties, decisionHash: first.decisionHash }));
    const { decisionHash, planHash, reassessAt } = first;
    expect(again).toEqual({ decisionHash, planHash, reassessAt, changes: [] });
  });

  it('is to be assessed again when the first of its periods has passed', async () => {
    const { reassessAt } = await assess(request([hired()]));
    // The week of 4.3 from Tue 1 Sep 2026 ends on Tue 8 Sep, at midnight in Berlin.
    expect(reassessAt).toBe('2026-09-08T22:00:00.000Z');
    const later = await assess(request([hired()], { asOf: instant('2026-09-08T22:00:00.000Z') }));
    // Three months end on Tue 1 Dec 2026.
    expect(later.reassessAt).toBe('2026-12-01T23:00:00.000Z');
  });

  it('stays eligible on condition when requalification has begun in time: it is not proven yet (3.2 c)', async () => {
    const first = await assess(request([hired()]));
    const { decision, changes } = await assess(
      request([hired(), BEGUN('2026-12-01')], {
        duties: applyChanges([], first.changes),
        decisionHash: first.decisionHash,
        asOf: instant('2026-12-01T08:00:00.000Z'),
      }),
    );
    expect(decision?.outcome).toBe('eligible_with_obligation');
    expect(changes.map(({ change, duty }) => [change, duty.id])).toEqual([
      ['met', '3.3.2-requalification-begun'],
      ['armed', '3.3.2-proof-of-beginning'],
    ]);
  });

  it.each([
    [2, 9, true, 'eligible'],
    [1, 9, true, 'review'],
    [2, 8, true, 'review'],
    [2, 9, false, 'eligible_with_obligation'],
  ])(
    'with a course of %i days on %i of the nine topics, certificate: %s, is %s (3.2 c, 3.3.1, Q13)',
    async (days, count, certificate, outcome) => {
      const topics = TRAINING_TOPICS.slice(0, count);
      const requalification = { completedOn: '2026-08-01', days, topics, certificate };
      const { decision } = await assess(
        request([hired({ qualification: { ...HIRE.qualification, requalification } })]),
      );
      expect(decision?.outcome).toBe(outcome);
    },
  );

  it('is for a person to judge when requalification began a day late (3.3.2, Q12)', async () => {
    const { decision } = await assess(request([hired(), BEGUN('2026-12-02')]));
    expect(decision?.outcome).toBe('review');
  });

  it.each([
    ['2026-12-01T22:59:59.999Z', 'eligible_with_obligation'],
    ['2026-12-01T23:00:00.000Z', 'review'],
  ])('at %s, without a beginning, is %s: the due day ends at midnight in Berlin', async (asOf, outcome) => {
    const { decision } = await assess(request([hired()], { asOf: instant(asOf) }));
    expect(decision?.outcome).toBe(outcome);
  });

  it('is eligible without requalification after six certified months in the field (3.3.3)', async () => {
    const first = await assess(request([hired()]));
    const qualification: Pick<Qualification, 'priorEmployment'> = {
      priorEmployment: [
        {
          from: '2026-03-01' as LegalDate,
          to: '2026-08-31' as LegalDate,
          field: 'preliminary-accommodation',
          employed: true,
          certificate: true,
        },
      ],
    };
    const { decision, changes } = await assess(
      request([hired(), event('qualificationProved', '2026-09-10', { qualification })], {
        duties: applyChanges([], first.changes),
        decisionHash: first.decisionHash,
        asOf: instant('2026-09-10T08:00:00.000Z'),
      }),
    );
    expect(decision?.outcome).toBe('eligible');
    expect(changes.map(({ change, duty }) => [change, duty.id])).toEqual([['lapsed', '3.3.2-requalification-begun']]);
  });

  it('of certificates that were not stated stays open until they are handed in', async () => {
    const { decision } = await assess(request([hired({ qualification: { type: 'c', priorEmployment: [] } })]));
    expect(decision?.outcome).toBe('open');
    expect(decision?.missing).toEqual([
      'schoolLevel',
      'vocationalTrainingCompleted',
      'experienceCredible',
      'schoolCountry',
      'schoolEquivalence',
      'vocationalTrainingCountry',
      'vocationalTrainingEquivalence',
      'suitabilityCheckMeans',
      'suitabilityFindings',
    ]);
  });
});

describe('the statutory limit of the first day of work (3.4.3, Q6)', () => {
  const CONTRACT = { fullTimeEquivalent: 0.25, municipalities: [{ name: 'Schopfheim', share: 0.25 }] };

  it.each([
    ['2018-01-01', '450.01', 'eligible_with_obligation'],
    ['2022-09-30', '450.01', 'eligible_with_obligation'],
    ['2022-10-01', '520.00', 'review'],
    ['2022-10-01', '520.01', 'eligible_with_obligation'],
    ['2023-12-31', '538.00', 'eligible_with_obligation'],
    ['2024-01-01', '538.00', 'review'],
    ['2025-01-01', '556.00', 'review'],
    ['2026-01-01', '603.00', 'review'],
    ['2027-01-01', '633.00', 'review'],
    ['2027-01-01', '633.01', 'eligible_with_obligation'],
  ])('work from %s at %s € a month: %s', async (firstDay, monthlyPay, outcome) => {
    const hire = hired({ firstDay, contract: { ...CONTRACT, monthlyPay } });
    const asOf = instant(`${firstDay}T08:00:00.000Z`);
    expect((await assess(request([hire], { asOf }))).decision?.outcome).toBe(outcome);
  });
});

describe('an assessment', () => {
  it('without a hire is refused', async () => {
    await expect(assess(request([]))).rejects.toMatchObject({ code: 'REQUIRED_FIELD' });
  });

  it('of work taken up before the guideline was in force is refused (7)', async () => {
    await expect(assess(request([hired({ firstDay: '2017-08-31' })]))).rejects.toMatchObject({
      code: 'OUTSIDE_VALIDITY',
    });
  });

  it('of type a arms no requalification and names its amount without a mark', async () => {
    const qualification: HireInput['qualification'] = {
      type: 'a',
      degree: { level: 'bachelor', field: 'Soziale Arbeit', country: 'DE' },
      suitabilityCheck: { checkedOn: '2026-08-20', means: 'interview', findings: false },
    };
    const { decision, changes } = await assess(request([hired({ qualification })]));
    expect(decision).toMatchObject({ outcome: 'eligible', amount: { perYear: 4_800_000, inferred: false } });
    expect(changes.map(({ duty }) => duty.id)).toEqual(['4.3-notice-of-new-staff']);
  });
});

describe('3.5, Q18: after a finding a person decides on the exclusion from the work', () => {
  const checked = (checkedOn: string): HireInput['qualification'] => ({
    type: 'a',
    degree: { level: 'bachelor', field: 'Soziale Arbeit', country: 'DE' },
    suitabilityCheck: { checkedOn, means: 'certificate-of-conduct', findings: true },
  });
  const decided = (decidedOn: string, excluded: boolean) =>
    event('exclusionDecided', decidedOn, {
      decidedOn: decidedOn as LegalDate,
      excluded,
      reason: excluded ? 'conduct-confirmed' : 'conduct-unrelated',
    });
  const found = async (rule: string, ...later: readonly CaseEvent[]) => {
    const events = [hired({ qualification: checked('2026-08-20') }), ...later] as readonly EmploymentEvent[];
    const { decision } = await assess(request(events));
    return { outcome: decision?.outcome, ...decision?.findings.find((one) => one.rule === rule) };
  };

  it('undecided it is for a person to decide', async () => {
    expect(await found('3.5-no-findings')).toMatchObject({ outcome: 'review', personDecides: true });
    expect(await found('3.5-not-excluded')).toMatchObject({ status: 'fulfilled' });
  });

  it('decided on the day of the check or later, admitted, it is fulfilled with that day', async () => {
    expect(await found('3.5-no-findings', decided('2026-08-20', false))).toMatchObject({
      outcome: 'eligible',
      status: 'fulfilled',
      compared: [
        { fact: 'exclusionDecision', actual: 'admitted' },
        { fact: 'exclusionDecidedOn', actual: '2026-08-20' },
      ],
    });
  });

  it('a decision of the day before the check settles nothing that the check found', async () => {
    expect(await found('3.5-no-findings', decided('2026-08-19', false))).toMatchObject({
      outcome: 'review',
      status: 'notFulfilled',
    });
  });

  it('excluded it is not eligible, and no other decision is proposed', async () => {
    expect(await found('3.5-not-excluded', decided('2026-08-21', true))).toMatchObject({
      outcome: 'not_eligible',
      status: 'notFulfilled',
      compared: [{ fact: 'exclusionDecision', actual: 'excluded' }],
    });
    const { decision } = await assess(
      request([hired({ qualification: checked('2026-08-20') }), decided('2026-08-21', true) as EmploymentEvent]),
    );
    expect(decision?.nearestFix).toBeUndefined();
  });

  it('of two decisions that of the later day counts, of one day the one recorded later', async () => {
    const outcomes = [
      await found('3.5-not-excluded', decided('2026-08-24', false), decided('2026-08-21', true)),
      await found('3.5-not-excluded', decided('2026-08-21', false), decided('2026-08-21', true)),
    ];
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['eligible', 'not_eligible']);
  });

  it('an exclusion outlasts a later check without findings: a person decides again', async () => {
    const clean = event('qualificationProved', '2026-08-24', {
      qualification: { suitabilityCheck: { checkedOn: '2026-08-24' as LegalDate, findings: false } },
    });
    expect(await found('3.5-not-excluded', decided('2026-08-21', true), clean)).toMatchObject({
      outcome: 'not_eligible',
    });
  });
});

describe('3.4.2, 4.4: the share in force decides', () => {
  const reduced = (effectiveOn: string, share: number) =>
    event('changed', '2027-05-03', {
      what: 'share',
      effectiveOn: effectiveOn as LegalDate,
      knownOn: '2027-05-03' as LegalDate,
      fullTimeEquivalent: share,
    }) as unknown as EmploymentEvent;
  const full = hired({
    contract: { ...HIRE.contract, fullTimeEquivalent: 1, municipalities: [{ name: 'Schopfheim', share: 1 }] },
  });
  const on = async (asOf: string, ...later: readonly EmploymentEvent[]) => {
    const { decision, reassessAt } = await assess(request([full, ...later], { asOf: instant(asOf) }));
    const { status, compared } = decision?.findings.find(({ rule }) => rule === '3.4.2-minimum-share') ?? {};
    return { status, actual: compared?.[0]?.actual, reassessAt };
  };

  it('1.0 VZÄ, 0.20 VZÄ from 1 July 2027: enough on 30 June, not from midnight in Berlin on', async () => {
    const change = reduced('2027-07-01', 2_000);
    expect(await on('2027-06-30T21:59:59.999Z', change)).toMatchObject({ status: 'fulfilled', actual: 10_000 });
    expect(await on('2027-06-30T22:00:00.000Z', change)).toMatchObject({ status: 'notFulfilled', actual: 2_000 });
  });

  it('is decided on again on that day, though nothing is reported', async () => {
    expect((await on('2027-06-01T08:00:00.000Z', reduced('2027-07-01', 2_000))).reassessAt).toBe(
      '2027-06-30T22:00:00.000Z',
    );
  });

  it('of two changes the one that took effect last holds, in whatever order they were recorded', async () => {
    const changes = [reduced('2027-08-01', 5_000), reduced('2027-07-01', 2_000)];
    expect((await on('2027-07-15T08:00:00.000Z', ...changes)).actual).toBe(2_000);
    expect((await on('2027-08-15T08:00:00.000Z', ...changes)).actual).toBe(5_000);
  });
});

describe('an employment begun by mistake', () => {
  const { person: _, ...HIRED } = parseInput(hireSchema, HIRE);
  const hire = event('hired', '2026-09-01', HIRED);
  const voiding = event('voided', '2026-09-02', { on: '2026-09-02', event: hire.id, reason: 'entered twice' });
  const revived = event('voided', '2026-09-03', { on: '2026-09-03', event: voiding.id, reason: 'it was right' });
  const assess = createAssess({ settings: houseSettings() });
  const request = (events: readonly CaseEvent[]): AssessmentRequest => ({
    entityId: 'employment/7k3q2a9d0m4x',
    events,
    arrived: 1,
    duties: [],
    decisionHash: null,
    asOf: instant('2026-09-03T09:00:00.000Z'),
  });

  test('owes nothing and is not decided on; its reminders are gone', async () => {
    const before = await assess(request([hire]));
    const duties = applyChanges([], before.changes);
    const { changes, decision, reassessAt } = await assess({ ...request([hire, voiding]), duties });
    expect([decision, reassessAt]).toEqual([undefined, undefined]);
    expect(changes.length).toBe(duties.length);
    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['lapsed']));
    expect(changes.filter(({ duty }) => duty.nextRung !== undefined)).toEqual([]);
  });

  test('is as before once its voiding is voided, its duties under new revisions', async () => {
    const before = await assess(request([hire]));
    const first = applyChanges([], before.changes);
    const gone = await assess({ ...request([hire, voiding]), duties: first, decisionHash: before.decisionHash });
    const lapsed = applyChanges(first, gone.changes);
    const again = { ...revived, id: 'voided-again' };
    const { changes, decision } = await assess({
      ...request([hire, voiding, again]),
      duties: lapsed,
      decisionHash: gone.decisionHash,
    });
    expect(decision).toEqual(before.decision);
    expect(new Set(changes.map(({ change, duty }) => `${change} ${duty.revision}`))).toEqual(new Set(['armed 2']));
  });
});
