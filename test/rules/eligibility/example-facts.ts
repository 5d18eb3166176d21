import type { EntityType } from '../../../domain/case-event';
import type { Decision } from '../../../domain/decision';
import type { LegalDate } from '../../../domain/legal-date';
import { type Cents, fullTimeEquivalent } from '../../../domain/money';
import { createDecider } from '../../../rules/eligibility/decide';
import type { Facts, FactsOf } from '../../../rules/eligibility/facts';
import { GUIDELINE, readingsOf } from '../legal-basis';

/** A full-time post at 3,200.00 € a month from 2026, checked without findings. */
const POST = {
  firstDay: '2026-09-01' as LegalDate,
  requirementsObservedOn: '2026-08-03' as LegalDate,
  fullTimeEquivalent: fullTimeEquivalent(1),
  monthlyPay: 320_000 as Cents,
  statutoryMinijobLimit: 60_300 as Cents,
  contractKind: 'permanent',
  suitabilityCheckMeans: 'certificate-of-conduct',
  suitabilityFindings: false,
  exclusionDecision: 'none',
} as const satisfies Facts;

/** Bachelor in Soziale Arbeit from a German university: type a, eligible. */
export const SOCIAL_WORKER: Facts = {
  ...POST,
  qualificationType: 'a',
  degreeLevel: 'bachelor',
  degreeSubject: 'Soziale Arbeit',
  degreeCountry: 'DE',
};

/** Master in Islamwissenschaften from a German university: type b, eligible. */
export const ISLAMIC_SCHOLAR: Facts = {
  ...POST,
  qualificationType: 'b',
  degreeLevel: 'master',
  degreeSubject: 'Islamwissenschaften',
  degreeCountry: 'DE',
};

/** German certificates, credible experience, requalification not begun: type c, eligible on condition. */
export const CRAFTSPERSON: Facts = {
  ...POST,
  qualificationType: 'c',
  schoolLevel: 'mittlere-reife',
  schoolCountry: 'DE',
  vocationalTrainingCompleted: true,
  vocationalTrainingCountry: 'DE',
  experienceCredible: true,
  experienceDocumentedBy: 'provider',
  exemption: 'notExempt',
  exemptionEstablished: false,
  requalificationState: 'none',
  requalificationPeriodMissed: false,
};

/** A requalification of two days on the nine topics of 3.3.1, completed and certified. */
export const REQUALIFIED = {
  requalificationState: 'completed',
  requalificationCertificate: true,
  requalificationDays: 2,
  requalificationTopics: [
    'asylum-and-residence-law',
    'regular-services',
    'labour-market',
    'recognition-of-certificates',
    'school-childcare-youth',
    'language-acquisition',
    'volunteers',
    'counselling-and-case-management',
    'intercultural-competence',
  ],
} as const satisfies Facts;

/** Leave of 20 days without replacement. */
export const ON_LEAVE: FactsOf<'absence'> = {
  absenceReason: 'leave',
  expectedDays: 20,
  absenceDaysInTwelveMonths: 20,
  replacementProposed: false,
  replacementImpossible: false,
  sickPayEnded: false,
  reductionArises: false,
  reductionDecided: false,
};

/** A first application of the county, agreed with the municipalities, for exactly one post of type c. */
export const FIRST_APPLICATION: FactsOf<'grant'> = {
  applicant: 'county',
  recipient: 'county',
  municipalitiesAgree: true,
  isFirstApplication: true,
  applicationVolume: 5_100_000 as Cents,
  applicationFullTimeEquivalent: 10_000,
  fundedFrom: '2018-01-01' as LegalDate,
  fundedUntil: '2019-12-31' as LegalDate,
};

/** Transferred by form, with agreement and without interruption. */
export const TRANSFERRED: FactsOf<'mandate'> = {
  countyAndMunicipalityAgree: true,
  municipalityDoesWorkItself: false,
  transferredWithForm: true,
  serviceGapOpen: false,
  exceptionFoundJustified: false,
};

/** Allocated, named, with a written consent of 2 May 2018 and the first entry a day later. */
export const PLANNED_CASE: FactsOf<'careCase'> = {
  prospectsOfStaying: 'good',
  allocatedUnderFlueag: true,
  municipalityInCounty: true,
  entitledToPreliminaryAccommodation: false,
  namedByMunicipality: true,
  planData: 'recorded',
  consentGiven: true,
  consentNamesPlan: true,
  consentFree: true,
  consentInformed: true,
  consentForm: 'written',
  consentWithdrawn: false,
  consentOn: '2018-05-02' as LegalDate,
  firstEntryOn: '2018-05-03' as LegalDate,
  specialCategories: false,
  legacyPlanUsed: false,
  disclosedToThirdParty: false,
};

/** Facts of each subject that meet every rule. */
export const SOUND: { readonly [Subject in EntityType]: FactsOf<Subject> } = {
  employment: { ...CRAFTSPERSON, ...REQUALIFIED, exemption: 'exempt', exemptionEstablished: true },
  absence: ON_LEAVE,
  grant: FIRST_APPLICATION,
  mandate: TRANSFERRED,
  careCase: PLANNED_CASE,
};

const decider = createDecider(GUIDELINE);

/** Decides on the facts of a subject under the default readings, save those given. */
export const decideOn = <Subject extends EntityType>(
  subject: Subject,
  facts: FactsOf<Subject>,
  readings: object = {},
) => decider(subject, facts, readingsOf(readings));

/** The same for an employment. */
export const decide = (facts: Facts, readings: object = {}) => decideOn('employment', facts, readings);

/** Outcome of the question on which one rule bears, and what it found: provision, status, and what is missing. */
export async function found(rule: string, facts: Facts, readings: object = {}) {
  return told(rule, await decide(facts, readings));
}

/** The same on another subject. */
export async function foundOn<Subject extends EntityType>(
  subject: Subject,
  rule: string,
  facts: FactsOf<Subject>,
  readings: object = {},
) {
  return told(rule, await decideOn(subject, facts, readings));
}

function told(rule: string, { outcome: main, parts, findings, missing }: Decision) {
  const finding = findings.find((each) => each.rule === rule);
  const outcome = finding?.part === undefined ? main : parts?.[finding.part];
  return { outcome, status: finding?.status, provision: finding?.provision, missing };
}
