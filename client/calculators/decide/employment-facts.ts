import type { EmploymentEvent } from '../../../domain/employment';
import { deriveDuties } from '../../../rules/duties/derive-duties';
import type { DerivationContext } from '../../../rules/duties/duty-row';
import { type EmploymentFacts, employmentFacts } from '../../../rules/duties/employment-facts';
import { eligibilityFacts } from '../../../rules/eligibility/eligibility-facts';
import type { Facts } from '../../../rules/eligibility/facts';
import { requalificationStanding } from '../../../rules/eligibility/requalification-standing';
import { hireEvents, type PlannedHire } from '../planned-hire';
import type { DecideInputs } from './decide-input';

/**
 * The facts of an employment that is only asked about: from its hire and what followed, then those named one by one,
 * which go before. Without `asOf` no period counts as passed; without a first day nobody knows whether the three
 * months of 3.3.2 have passed.
 */
export function factsOfEmployment(asked: DecideInputs['employment'], context: DerivationContext): Facts {
  const { firstDay, asOf, facts = {} } = asked;
  const { from } = context.guideline.validity;
  // The schema asks for the type in one of both places.
  const qualification = (asked.qualification ?? { type: facts.qualificationType }) as PlannedHire['qualification'];
  const events = hireEvents({ ...asked, qualification, firstDay: firstDay ?? asOf ?? from });
  const known = employmentFacts(events as readonly EmploymentEvent[]) as EmploymentFacts;
  const duties = firstDay === undefined ? [] : deriveDuties('employment', events, context);
  const standing = requalificationStanding(known, duties, context, asOf ?? from);
  const stated = eligibilityFacts(known, standing, context.guideline.parameters.minijobLimits);
  const unknown = firstDay === undefined ? UNKNOWN_WITHOUT_FIRST_DAY : {};
  return { ...stated, ...unknown, ...facts };
}

const UNKNOWN_WITHOUT_FIRST_DAY: Facts = {
  firstDay: undefined,
  statutoryMinijobLimit: undefined,
  requalificationPeriodMissed: undefined,
};
