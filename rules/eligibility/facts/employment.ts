import { TRAINING_TOPICS } from '../../../domain/employment';
import { DATE, type FactCatalogue, YES_OR_NO, YES_OR_NOT_YET } from './fact-definition';

const EQUIVALENCE = {
  kind: 'choice',
  choices: ['equivalence-notice', 'certificate-assessment', 'none'],
  changeable: true,
} as const;
const COUNTRY = { kind: 'country' } as const;

/** What the rules on an employment compare: 3.1 to 3.5. */
export const EMPLOYMENT_FACTS = {
  /** 3.2 knows a, b and c; `other` stands for every other kind, none of which is possible. */
  qualificationType: { kind: 'choice', choices: ['a', 'b', 'c', 'other'], changeable: true },
  firstDay: DATE,
  /** 3.1: the day on which the requirements were first looked at: of the advertisement, the hire or the takeover. */
  requirementsObservedOn: DATE,
  degreeLevel: { kind: 'choice', choices: ['none', 'bachelor', 'master', 'diploma', 'magister', 'doctorate'] },
  degreeSubject: { kind: 'text' },
  /** 3.2 b: whether it is on file why a subject that is not named suits the task. */
  degreeSuitabilityReason: YES_OR_NOT_YET,
  degreeCountry: COUNTRY,
  degreeEquivalence: EQUIVALENCE,
  schoolLevel: { kind: 'choice', choices: ['none', 'hauptschule', 'mittlere-reife', 'fachhochschulreife', 'abitur'] },
  schoolCountry: COUNTRY,
  schoolEquivalence: EQUIVALENCE,
  vocationalTrainingCompleted: YES_OR_NO,
  vocationalTrainingCountry: COUNTRY,
  vocationalTrainingEquivalence: EQUIVALENCE,
  experienceCredible: YES_OR_NO,
  experienceDocumentedBy: { kind: 'choice', choices: ['municipality', 'provider', 'nobody'], changeable: true },
  /** What the earlier employment leads to under 3.3.3; unknown while evidence is missing. */
  exemption: { kind: 'choice', choices: ['exempt', 'notExempt', 'review'] },
  /** Whether the exemption of 3.3.3 is proven now; always known, and "no" while evidence is missing. */
  exemptionEstablished: YES_OR_NO,
  requalificationState: { kind: 'choice', choices: ['none', 'booked', 'begun', 'completed'] },
  requalificationCertificate: YES_OR_NOT_YET,
  /** Days of the longest course. */
  requalificationDays: { kind: 'count', changeable: true },
  requalificationTopics: { kind: 'list', choices: TRAINING_TOPICS, changeable: true },
  /** Whether the three months of 3.3.2 passed without a beginning, or it came after them. */
  requalificationPeriodMissed: YES_OR_NO,
  fullTimeEquivalent: { kind: 'share', changeable: true },
  monthlyPay: { kind: 'money', changeable: true },
  /** Monthly limit of SGB IV 8 on the first day of work. */
  statutoryMinijobLimit: { kind: 'money' },
  contractKind: { kind: 'choice', choices: ['permanent', 'fixed-term', 'short-term'], changeable: true },
  /** How the check under 3.5 was made; `none` where it is known that there was none, unknown while none is recorded. */
  suitabilityCheckMeans: {
    kind: 'choice',
    choices: ['certificate-of-conduct', 'interview', 'self-declaration', 'other', 'none'],
    changeable: true,
  },
  /** Whether the check under 3.5 found anything; unknown while no check is recorded. */
  suitabilityFindings: YES_OR_NO,
  /** The day of that check. */
  suitabilityCheckedOn: DATE,
  /** What a person decided on the exclusion from the work under 3.5; `none` while nobody has. */
  exclusionDecision: { kind: 'choice', choices: ['none', 'admitted', 'excluded'] },
  /** The day of that decision; unknown while there is none. */
  exclusionDecidedOn: DATE,
  /** Personnel costs of a year; needed for the amount where the rate is a ceiling (Q2). */
  actualCosts: { kind: 'money' },
} as const satisfies FactCatalogue;
