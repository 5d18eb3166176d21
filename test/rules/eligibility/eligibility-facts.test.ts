import type { LegalDate } from '../../../domain/legal-date';
import type { Cents, FullTimeEquivalent } from '../../../domain/money';
import {
  type DecidedHire,
  eligibilityFacts,
  type RequalificationStanding,
} from '../../../rules/eligibility/eligibility-facts';

const limit = (from: string, value: number) => ({
  from: from as LegalDate,
  value: value as Cents,
  unit: 'cents',
  provision: '3.4.3',
  source: 'SGB IV 8',
});
const LIMITS = [limit('2013-01-01', 45_000), limit('2022-10-01', 52_000)];
const QUALIFICATION = {
  type: 'c',
  degree: { level: 'bachelor', field: 'Biologie', suitabilityReasonOnFile: true, country: 'SY', equivalence: 'none' },
  schoolCertificate: { level: 'abitur', country: 'FR', equivalence: 'certificate-assessment' },
  vocationalTraining: { completed: false, country: 'AT', equivalence: 'equivalence-notice' },
  experience: { credible: true, documentedBy: 'provider' },
  requalification: { certificate: false, days: 3, topics: ['volunteers'] },
  suitabilityCheck: { checkedOn: '2022-09-14', means: 'interview', findings: false },
} as const;
const HIRE = {
  firstDay: '2022-09-30',
  observedOn: '2022-09-01',
  contract: { kind: 'fixed-term', fullTimeEquivalent: 7_500 as FullTimeEquivalent, monthlyPay: 285_050 as Cents },
  qualification: QUALIFICATION,
  changes: [],
  exclusionsDecided: [],
} as unknown as DecidedHire;
const STANDING: RequalificationStanding = { exemption: 'notExempt', state: 'begun', periodMissed: true };
const facts = (hire: object = {}, standing: Partial<RequalificationStanding> = {}) =>
  eligibilityFacts({ ...HIRE, ...hire }, { ...STANDING, ...standing }, '2022-10-05' as LegalDate, LIMITS);

describe('3.1 to 3.5: what an employment tells the rules', () => {
  test('each statement stands under the name of its own certificate', () => {
    expect(facts()).toMatchObject({
      qualificationType: 'c',
      requirementsObservedOn: '2022-09-01',
      degreeLevel: 'bachelor',
      degreeSubject: 'Biologie',
      degreeSuitabilityReason: true,
      degreeCountry: 'SY',
      degreeEquivalence: 'none',
      schoolLevel: 'abitur',
      schoolCountry: 'FR',
      schoolEquivalence: 'certificate-assessment',
      vocationalTrainingCompleted: false,
      vocationalTrainingCountry: 'AT',
      vocationalTrainingEquivalence: 'equivalence-notice',
      experienceCredible: true,
      experienceDocumentedBy: 'provider',
      requalificationCertificate: false,
      requalificationDays: 3,
      requalificationTopics: ['volunteers'],
      fullTimeEquivalent: 7_500,
      monthlyPay: 285_050,
      contractKind: 'fixed-term',
      suitabilityCheckMeans: 'interview',
      suitabilityFindings: false,
    });
  });

  test('what was not stated is unknown, never "no"', () => {
    const known = facts({ qualification: { type: 'a' }, contract: {}, observedOn: undefined });
    expect(Object.keys(known).toSorted()).toEqual([
      'exclusionDecision',
      'exemption',
      'exemptionEstablished',
      'firstDay',
      'qualificationType',
      'requalificationPeriodMissed',
      'requalificationState',
      'statutoryMinijobLimit',
    ]);
  });

  test.each([
    ['exempt', 'exempt', true],
    ['notExempt', 'notExempt', false],
    ['review', 'review', false],
    ['notAssessable', undefined, false],
  ] as const)('3.3.3: %s is told as %s; proven: %s', (exemption, told, established) => {
    const { exemption: stated, exemptionEstablished } = facts({}, { exemption });
    expect([stated, exemptionEstablished]).toEqual([told, established]);
  });

  test('3.4.3: the limit of the first day counts, 450.00 € until 30 Sep 2022, 520.00 € from 1 Oct', () => {
    expect(facts().statutoryMinijobLimit).toBe(45_000);
    expect(facts({ firstDay: '2022-10-01' }).statutoryMinijobLimit).toBe(52_000);
    expect(facts({ firstDay: '2012-12-31' }).statutoryMinijobLimit).toBeUndefined();
  });

  test('3.3.2: the requalification stands as its duty shows it', () => {
    expect(facts()).toMatchObject({ requalificationState: 'begun', requalificationPeriodMissed: true });
    expect(facts({}, { state: undefined, periodMissed: false }).requalificationState).toBeUndefined();
  });
});
