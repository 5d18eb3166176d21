import type { HiredData, Qualification } from '../../domain/employment';
import type { LegalDate } from '../../domain/legal-date';
import type { Cents } from '../../domain/money';
import { type DatedValue, valueOn } from '../funding/dated-value';
import { checkFacts } from './check-facts';
import type { Facts } from './facts';

/** Where the requalification and its exemption stand, as the duties of the employment show it. */
export interface RequalificationStanding {
  /** Result of 3.3.3; `notAssessable` while evidence is missing. */
  readonly exemption: 'exempt' | 'notExempt' | 'review' | 'notAssessable';
  /** How far it has come; undefined where what was stated does not tell. */
  readonly state: Facts['requalificationState'];
  readonly periodMissed: boolean;
}

/** What an employment is decided on: the hire as later events left it, and the day on which it was first looked at. */
export type DecidedHire = Pick<HiredData, 'firstDay' | 'contract' | 'qualification'> & {
  readonly observedOn?: LegalDate | undefined;
};

/**
 * The facts that the eligibility rules compare, from the folded facts of an employment.
 * What was not stated stays unknown. Pay in cents, share in ten-thousandths.
 * @param minijobLimits statutory limits, old to new; the one of the first day counts (3.4.3).
 */
export function eligibilityFacts(
  { firstDay, contract, qualification, observedOn }: DecidedHire,
  standing: RequalificationStanding,
  minijobLimits: readonly DatedValue<Cents>[],
): Facts {
  return checkFacts('employment', {
    qualificationType: qualification.type,
    firstDay,
    requirementsObservedOn: observedOn,
    ...certificateFacts(qualification),
    ...experienceFacts(qualification),
    ...requalificationFacts(qualification, standing),
    fullTimeEquivalent: contract.fullTimeEquivalent,
    monthlyPay: contract.monthlyPay,
    statutoryMinijobLimit: valueOn(minijobLimits, firstDay)?.value,
    contractKind: contract.kind,
    suitabilityCheckMeans: qualification.suitabilityCheck?.means,
    suitabilityFindings: qualification.suitabilityCheck?.findings,
  });
}

function certificateFacts({ degree, schoolCertificate, vocationalTraining }: Qualification): Facts {
  return {
    degreeLevel: degree?.level,
    degreeSubject: degree?.field,
    degreeSuitabilityReason: degree?.suitabilityReasonOnFile,
    degreeCountry: degree?.country,
    degreeEquivalence: degree?.equivalence,
    schoolLevel: schoolCertificate?.level,
    schoolCountry: schoolCertificate?.country,
    schoolEquivalence: schoolCertificate?.equivalence,
    vocationalTrainingCompleted: vocationalTraining?.completed,
    vocationalTrainingCountry: vocationalTraining?.country,
    vocationalTrainingEquivalence: vocationalTraining?.equivalence,
  };
}

function experienceFacts({ experience }: Qualification): Facts {
  return { experienceCredible: experience?.credible, experienceDocumentedBy: experience?.documentedBy };
}

function requalificationFacts(
  { requalification }: Qualification,
  { exemption, state, periodMissed }: RequalificationStanding,
): Facts {
  return {
    exemption: exemption === 'notAssessable' ? undefined : exemption,
    exemptionEstablished: exemption === 'exempt',
    requalificationState: state,
    requalificationCertificate: requalification?.certificate,
    requalificationDays: requalification?.days,
    requalificationTopics: requalification?.topics,
    requalificationPeriodMissed: periodMissed,
  };
}
