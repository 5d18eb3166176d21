import type { HiredData, Qualification } from '../../domain/employment';
import type { Cents } from '../../domain/money';
import { type DatedValue, valueOn } from '../funding/dated-value';
import { checkFacts } from './check-facts';
import type { Facts } from './facts';

/** Where the requalification and its exemption stand, as the duties of the employment show it. */
export interface RequalificationStanding {
  /** Result of 3.3.3; `notAssessable` while evidence is missing. */
  readonly exemption: 'exempt' | 'notExempt' | 'review' | 'notAssessable';
  /** Completed and proven: a course of several days on all topics of 3.3.1. */
  readonly proven: boolean;
  readonly periodMissed: boolean;
}

/**
 * The facts that the eligibility rules compare, from the folded facts of an employment.
 * What was not stated stays unknown. Pay in cents, share in ten-thousandths.
 * @param minijobLimits statutory limits, old to new; the one of the first day counts (3.4.3).
 */
export function eligibilityFacts(
  { firstDay, contract, qualification }: Pick<HiredData, 'firstDay' | 'contract' | 'qualification'>,
  standing: RequalificationStanding,
  minijobLimits: readonly DatedValue<Cents>[],
): Facts {
  return checkFacts({
    qualificationType: qualification.type,
    ...certificateFacts(qualification),
    ...experienceFacts(qualification),
    ...requalificationFacts(standing),
    fullTimeEquivalent: contract.fullTimeEquivalent,
    monthlyPay: contract.monthlyPay,
    statutoryMinijobLimit: valueOn(minijobLimits, firstDay)?.value,
    suitabilityFindings: qualification.suitabilityCheck?.findings,
  });
}

function certificateFacts({ degree, schoolCertificate, vocationalTraining }: Qualification): Facts {
  return {
    degreeLevel: degree?.level,
    degreeSubject: degree?.field,
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

function requalificationFacts({ exemption, proven, periodMissed }: RequalificationStanding): Facts {
  return {
    exemption: exemption === 'notAssessable' ? undefined : exemption,
    exemptionEstablished: exemption === 'exempt',
    requalificationProven: proven,
    requalificationPeriodMissed: periodMissed,
  };
}
