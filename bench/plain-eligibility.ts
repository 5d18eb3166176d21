import type { Outcome } from '../domain/decision';
import type { Facts } from '../rules/eligibility/facts';

/** Yes, no, or not known. */
type Known = boolean | null;

const NAMED_A = 'soziale arbeit|internationale soziale arbeit|angewandte psychologie|sozialpaedagogik';
const NAMED = {
  a: `${NAMED_A}|migrationspaedagogik|paedagogik`.split('|'),
  b: 'oeffentliche verwaltung|islamwissenschaften|interkulturelle kommunikation|sprachwissenschaften|entwicklungszusammenarbeit'.split(
    '|',
  ),
};

/**
 * The outcome for an employment under the default readings, written as a plain function: what the rules are measured
 * against, and a second opinion on them. Nothing here is shared with the rules but the names of the facts.
 */
export function plainOutcome(facts: Facts): Outcome {
  const refusals: Known[] = [
    atLeast(facts.fullTimeEquivalent, 2_500),
    atLeast(facts.monthlyPay, 45_001),
    notExcluded(facts),
  ];
  const reviews: Known[] = [
    aboveLimit(facts),
    facts.suitabilityCheckMeans === undefined ? null : facts.suitabilityCheckMeans !== 'none',
    or(no(facts.suitabilityFindings ?? null), decidedByPerson(facts)),
  ];
  const obligations: Known[] = [];
  if (facts.qualificationType === 'c') typeC(facts, refusals, reviews, obligations);
  else if (facts.qualificationType === 'other') refusals.push(false);
  else graduate(facts, facts.qualificationType === 'a' ? 'a' : 'b', refusals, reviews);
  const all = [...refusals, ...reviews, ...obligations];
  if (refusals.includes(false)) return 'not_eligible';
  if (all.includes(null)) return 'open';
  if (reviews.includes(false)) return 'review';
  return obligations.includes(false) ? 'eligible_with_obligation' : 'eligible';
}

function notExcluded({ exclusionDecision }: Facts): Known {
  return exclusionDecision === undefined ? null : exclusionDecision !== 'excluded';
}

function decidedByPerson({ exclusionDecision, exclusionDecidedOn, suitabilityCheckedOn }: Facts): Known {
  if (exclusionDecision === 'none') return false;
  if (exclusionDecidedOn === undefined || suitabilityCheckedOn === undefined) return null;
  if (exclusionDecidedOn < suitabilityCheckedOn) return false;
  return exclusionDecision === undefined ? null : true;
}

function graduate(facts: Facts, type: 'a' | 'b', refusals: Known[], reviews: Known[]): void {
  const { degreeLevel, degreeSubject, degreeSuitabilityReason } = facts;
  const none = degreeLevel === undefined ? null : degreeLevel === 'none';
  const named = degreeSubject === undefined ? null : NAMED[type].includes(plainName(degreeSubject));
  refusals.push(no(none), or(none, equivalent(facts.degreeCountry, facts.degreeEquivalence)));
  reviews.push(or(none, named));
  if (type === 'b') reviews.push(or(none, named, degreeSuitabilityReason ?? null));
}

function typeC(facts: Facts, refusals: Known[], reviews: Known[], obligations: Known[]): void {
  const { schoolLevel, vocationalTrainingCompleted: trained = null, exemptionEstablished: exempt = null } = facts;
  const school =
    schoolLevel === undefined ? null : ['mittlere-reife', 'fachhochschulreife', 'abitur'].includes(schoolLevel);
  const noSchool = schoolLevel === undefined ? null : schoolLevel === 'none';
  const certificates = [
    school,
    trained,
    or(noSchool, equivalent(facts.schoolCountry, facts.schoolEquivalence)),
    or(no(trained), equivalent(facts.vocationalTrainingCountry, facts.vocationalTrainingEquivalence)),
  ];
  for (const certificate of certificates) weighExemption(certificate, facts.exemption, refusals, reviews);
  const { requalificationState: state, requalificationTopics: topics, requalificationPeriodMissed: missed } = facts;
  const done = state === undefined ? null : state === 'completed';
  const proof = facts.requalificationCertificate ?? null;
  const proven: Known = done === false || proof === false ? false : done === null || proof === null ? null : true;
  obligations.push(or(exempt, proven));
  reviews.push(
    facts.experienceCredible ?? null,
    or(exempt, no(done), atLeast(facts.requalificationDays, 2)),
    or(exempt, no(done), topics === undefined ? null : topics.length === 9),
    or(exempt, missed === undefined ? null : !missed),
  );
}

/** Q15: a missing certificate of c is a refusal, or for a person to judge where an exemption may replace it. */
function weighExemption(certificate: Known, exemption: Facts['exemption'], refusals: Known[], reviews: Known[]): void {
  if (certificate !== false) refusals.push(certificate);
  else if (exemption === 'notExempt') refusals.push(false);
  else reviews.push(exemption === undefined ? null : false);
}

function aboveLimit({ monthlyPay, statutoryMinijobLimit }: Facts): Known {
  return monthlyPay === undefined || statutoryMinijobLimit === undefined ? null : monthlyPay > statutoryMinijobLimit;
}

function equivalent(country: string | undefined, proof: string | undefined): Known {
  return or(country === undefined ? null : country === 'DE', proof === undefined ? null : proof !== 'none');
}

function atLeast(value: number | undefined, minimum: number): Known {
  return value === undefined ? null : value >= minimum;
}

function no(value: Known): Known {
  return value === null ? null : !value;
}

function or(...values: readonly Known[]): Known {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').trim();
}
