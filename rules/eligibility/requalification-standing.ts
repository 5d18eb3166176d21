import { isOverdue } from '../../domain/duty';
import type { LegalDate } from '../../domain/legal-date';
import type { DerivedDuty } from '../duties/derive-duties';
import { requalificationExempt } from '../duties/employment/exemption';
import type { EmploymentFacts } from '../duties/employment/facts';
import type { LegalBasis } from '../guideline/readings';
import type { RequalificationStanding } from './eligibility-facts';

/**
 * Where the requalification of 3.3.2 and its exemption of 3.3.3 stand on a day.
 * The period is that of the duty which the guideline version names for it. It is missed when it was begun after its due day, or is not begun and the due day has passed:
 * also where a course that was begun in time was broken off after it, since only a person can say what follows then.
 */
export function requalificationStanding(
  facts: EmploymentFacts,
  duties: readonly DerivedDuty[],
  basis: LegalBasis,
  asOf: LegalDate,
): RequalificationStanding {
  const duty = requalificationDuty(duties, basis);
  return {
    exemption: requalificationExempt(facts, basis),
    state: stateOf(facts),
    periodMissed: duty !== undefined && (duty.status === 'metLate' || hasPassed(duty, asOf)),
  };
}

/** The duty whose period is that of 3.3.2, as the guideline version names it; undefined where it is not owed. */
export function requalificationDuty(
  duties: readonly DerivedDuty[],
  { guideline }: Pick<LegalBasis, 'guideline'>,
): DerivedDuty | undefined {
  const row = guideline.duties.employment.find(({ settles }) => settles === 'requalificationPeriod');
  return duties.find(({ id }) => id === row?.id);
}

function hasPassed(duty: DerivedDuty, asOf: LegalDate): boolean {
  const { knownAfterPeriod: _, ...counted } = duty;
  return isOverdue(counted, asOf);
}

/** 3.3.2: a booking is no beginning, a course broken off is no course; what was recorded of it without a day tells nothing of how far it came. */
function stateOf({
  qualification,
  requalificationBegun,
  isBrokenOff,
}: EmploymentFacts): RequalificationStanding['state'] {
  const { requalification } = qualification;
  if (requalification?.completedOn !== undefined) return 'completed';
  if (requalification?.begunOn !== undefined || (requalificationBegun !== undefined && !isBrokenOff)) return 'begun';
  if (requalification?.bookedOn !== undefined) return 'booked';
  return requalification === undefined ? 'none' : undefined;
}
