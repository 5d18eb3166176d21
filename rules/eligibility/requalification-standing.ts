import { isOverdue } from '../../domain/duty';
import type { LegalDate } from '../../domain/legal-date';
import type { DerivedDuty } from '../duties/derive-duties';
import type { EmploymentFacts } from '../duties/employment-facts';
import { requalificationExempt } from '../duties/exemption';
import type { Readings } from '../guideline/2017-09-01/readings';
import type { RequalificationStanding } from './eligibility-facts';

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
    begun: facts.requalificationBegun !== undefined,
    periodMissed: duty !== undefined && (duty.status === 'metLate' || isOverdue(duty, asOf)),
  };
}
