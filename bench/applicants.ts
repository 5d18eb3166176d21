import { TRAINING_TOPICS } from '../domain/employment';
import type { LegalDate } from '../domain/legal-date';
import type { Cents, FullTimeEquivalent } from '../domain/money';
import type { Facts } from '../rules/eligibility/facts';

const LEVELS = ['none', 'bachelor', 'master', 'diploma', 'magister', 'doctorate'] as const;
const SCHOOLS = ['none', 'hauptschule', 'mittlere-reife', 'fachhochschulreife', 'abitur'] as const;
const SUBJECTS = ['Soziale Arbeit', 'PÄDAGOGIK', 'Islamwissenschaften', 'oeffentliche Verwaltung', 'Biologie', 'Jura'];
const EQUIVALENCES = ['equivalence-notice', 'certificate-assessment', 'none'] as const;
const COUNTRIES = ['DE', 'DE', 'DE', 'SY', 'AT'];
const MEANS = ['certificate-of-conduct', 'interview', 'self-declaration', 'other', 'none'] as const;

/** Numbers from 0 to below 1, the same for the same seed (a linear congruence modulo 2^32). */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Applicants of all three types, the same for the same seed; about one fact in twelve is unknown. */
export function applicants(count: number, seed: number): readonly Facts[] {
  const next = sequence(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value;
  const perhaps = <Value>(value: Value): Value | undefined => (next() < 1 / 12 ? undefined : value);
  const yes = (share: number) => perhaps(next() < share);
  return Array.from({ length: count }, () => {
    const exemption = perhaps(pick(['exempt', 'notExempt', 'notExempt', 'review'] as const));
    return {
      qualificationType: pick(['a', 'b', 'c'] as const),
      firstDay: '2026-09-01' as LegalDate,
      requirementsObservedOn: perhaps(pick(['2026-08-03', '2026-09-01', '2026-09-02'] as LegalDate[])),
      degreeLevel: perhaps(pick(LEVELS)),
      degreeSubject: perhaps(pick(SUBJECTS)),
      degreeSuitabilityReason: yes(0.7),
      degreeCountry: perhaps(pick(COUNTRIES)),
      degreeEquivalence: perhaps(pick(EQUIVALENCES)),
      schoolLevel: perhaps(pick(SCHOOLS)),
      schoolCountry: perhaps(pick(COUNTRIES)),
      schoolEquivalence: perhaps(pick(EQUIVALENCES)),
      vocationalTrainingCompleted: yes(0.9),
      vocationalTrainingCountry: perhaps(pick(COUNTRIES)),
      vocationalTrainingEquivalence: perhaps(pick(EQUIVALENCES)),
      experienceCredible: yes(0.9),
      experienceDocumentedBy: perhaps(pick(['municipality', 'provider', 'nobody'] as const)),
      exemption,
      exemptionEstablished: exemption === 'exempt',
      requalificationState: perhaps(pick(['none', 'booked', 'begun', 'completed', 'completed'] as const)),
      requalificationCertificate: yes(0.8),
      requalificationDays: perhaps(1 + Math.floor(next() * 10)),
      requalificationTopics: perhaps(next() < 0.7 ? TRAINING_TOPICS : TRAINING_TOPICS.slice(0, 7)),
      requalificationPeriodMissed: next() < 0.1,
      fullTimeEquivalent: perhaps((Math.floor(next() * 100) * 100 + 100) as FullTimeEquivalent),
      monthlyPay: perhaps((30_000 + Math.floor(next() * 400_000)) as Cents),
      statutoryMinijobLimit: 60_300 as Cents,
      contractKind: perhaps(pick(['permanent', 'fixed-term', 'short-term'] as const)),
      suitabilityCheckMeans: perhaps(pick(MEANS)),
      suitabilityFindings: yes(0.05),
      suitabilityCheckedOn: '2026-08-20' as LegalDate,
      exclusionDecision: pick(['none', 'none', 'none', 'admitted', 'admitted', 'excluded'] as const),
      exclusionDecidedOn: perhaps(pick(['2026-08-19', '2026-08-20', '2026-08-21']) as LegalDate),
    };
  });
}
