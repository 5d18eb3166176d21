import type { Finding } from '../../../domain/decision';
import { type Cents, fullTimeEquivalent } from '../../../domain/money';
import { createDecider } from '../../../rules/eligibility/decide';
import type { Facts } from '../../../rules/eligibility/facts';
import { ELIGIBILITY } from '../../../rules/guideline/2017-09-01/eligibility';
import { readingsOf } from '../../../rules/guideline/2017-09-01/readings';

/** A full-time post at 3,200.00 € a month from 2026, checked without findings. */
const POST = {
  fullTimeEquivalent: fullTimeEquivalent(1),
  monthlyPay: 320_000 as Cents,
  statutoryMinijobLimit: 60_300 as Cents,
  suitabilityFindings: false,
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
  requalificationProven: false,
  requalificationPeriodMissed: false,
};

const decider = createDecider(ELIGIBILITY);

/** Decides on the facts under the default readings, save those given. */
export const decide = (facts: Facts, readings: object = {}) => decider(facts, readingsOf(readings));

/** Outcome of the decision and what one rule found: provision, status, and what is missing. */
export async function found(rule: string, facts: Facts, readings: object = {}) {
  const { outcome, findings, missing } = await decide(facts, readings);
  const finding = findings.find((each): each is Finding => each.rule === rule);
  return { outcome, status: finding?.status, provision: finding?.provision, missing };
}
