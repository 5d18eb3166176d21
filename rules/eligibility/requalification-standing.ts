import { isOverdue } from '../../domain/duty';
import type { Qualification } from '../../domain/employment';
import type { LegalDate } from '../../domain/legal-date';
import type { DerivedDuty } from '../duties/derive-duties';
import type { EmploymentFacts } from '../duties/employment-facts';
import { requalificationExempt } from '../duties/exemption';
import type { Readings } from '../guideline/2017-09-01/readings';
import type { RequalificationStanding } from './eligibility-facts';

/** Q13. */
const MINIMUM_DAYS = 2;

/**
 * Where the requalification of 3.3.2 and its exemption of 3.3.3 stand on a day.
 * The period is missed when it was begun after its due day, or is not begun and the due day has passed.
 */
export function requalificationStanding(
  facts: EmploymentFacts,
  duties: readonly DerivedDuty[],
  readings: Readings,
  asOf: LegalDate,
): RequalificationStanding {
  const duty = duties.find(({ id }) => id === '3.3.2-requalification-begun');
  return {
    exemption: requalificationExempt(facts, readings),
    proven: isProven(facts.qualification.requalification),
    periodMissed: duty !== undefined && (duty.status === 'metLate' || isOverdue(duty, asOf)),
  };
}

/** 3.3.1: courses of several days (Q13: at least two) on the nine topics; 3.2 c: proven, so a certificate is there. */
function isProven(requalification: Qualification['requalification']): boolean {
  if (requalification === undefined) return false;
  const { certificate, allTopics, days } = requalification;
  return certificate && allTopics && days >= MINIMUM_DAYS;
}
