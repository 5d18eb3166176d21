import type { Qualification } from '../../domain/employment';
import type { LegalDate } from '../../domain/legal-date';
import type { Cents } from '../../domain/money';
import type { EmploymentFacts } from '../duties/employment/facts';
import { shareInForce } from '../duties/employment/share-in-force';
import { type DatedValue, valueOn } from '../periods/dated-value';
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
export type DecidedHire = Pick<
  EmploymentFacts,
  'firstDay' | 'contract' | 'qualification' | 'changes' | 'exclusionsDecided'
> & {
  readonly observedOn?: LegalDate | undefined;
};

/**
 * The facts that the eligibility rules compare, from the folded facts of an employment.
 * What was not stated stays unknown. Pay in cents, share in ten-thousandths.
 * @param asOf the day whose share of full-time work counts: a change counts from its day of effect on (3.4.2, 4.4).
 * @param minijobLimits statutory limits, old to new; the one of the first day counts (3.4.3).
 */
export function eligibilityFacts(
  hire: DecidedHire,
  standing: RequalificationStanding,
  asOf: LegalDate,
  minijobLimits: readonly DatedValue<Cents>[],
): Facts {
  const { firstDay, contract, qualification, observedOn } = hire;
  return checkFacts('employment', {
    qualificationType: qualification.type,
    firstDay,
    requirementsObservedOn: observedOn,
    ...certificateFacts(qualification),
    ...experienceFacts(qualification),
    ...requalificationFacts(qualification, standing),
    fullTimeEquivalent: shareInForce(hire, asOf),
    monthlyPay: contract.monthlyPay,
    statutoryMinijobLimit: valueOn(minijobLimits, firstDay)?.value,
    contractKind: contract.kind,
    ...suitabilityFacts(hire),
  });
}

/** 3.5: of several decisions on the exclusion the one of the latest day counts. */
function suitabilityFacts({ qualification: { suitabilityCheck }, exclusionsDecided }: DecidedHire): Facts {
  const [decided] = exclusionsDecided
    .map(({ data }) => data)
    .toReversed()
    .toSorted((one, other) => other.decidedOn.localeCompare(one.decidedOn));
  return {
    suitabilityCheckMeans: suitabilityCheck?.means,
    suitabilityFindings: suitabilityCheck?.findings,
    suitabilityCheckedOn: suitabilityCheck?.checkedOn,
    exclusionDecision: decided === undefined ? 'none' : decided.excluded ? 'excluded' : 'admitted',
    exclusionDecidedOn: decided?.decidedOn,
  };
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
