import type { EmploymentEvent } from '../../../domain/employment';
import { LEGAL_DATES } from '../../../domain/legal-date';
import { deriveDuties } from '../../../rules/duties/derive-duties';
import type { DerivationContext } from '../../../rules/duties/duty-row';
import { type EmploymentFacts, employmentFacts } from '../../../rules/duties/employment/facts';
import { eligibilityFacts } from '../../../rules/eligibility/eligibility-facts';
import type { Facts } from '../../../rules/eligibility/facts';
import { requalificationDuty, requalificationStanding } from '../../../rules/eligibility/requalification-standing';
import { hireEvents, type PlannedHire } from '../planned-hire';
import type { DecideInputs } from './decide-input';

/**
 * The facts of an employment that is only asked about: from its hire and what followed, then those named one by one,
 * which go before. Without a first day nobody knows whether the three months of 3.3.2 have passed, and without `asOf`
 * only where the beginning was stated; without `asOf` every change of the share that was told counts as in force.
 */
export function factsOfEmployment(asked: DecideInputs['employment'], context: DerivationContext): Facts {
  const { firstDay, asOf, facts = {} } = asked;
  const { from } = context.guideline.validity;
  // The schema asks for the type in one of both places.
  const qualification = (asked.qualification ?? { type: facts.qualificationType }) as PlannedHire['qualification'];
  const events = hireEvents({ ...asked, qualification, firstDay: firstDay ?? asOf ?? from });
  const known = employmentFacts(events as readonly EmploymentEvent[]) as EmploymentFacts;
  const duties = firstDay === undefined ? [] : deriveDuties('employment', events, context);
  const lookedOn = asOf ?? known.qualification.requalification?.begunOn;
  const standing = requalificationStanding(known, duties, context, lookedOn ?? from);
  const stated = eligibilityFacts(
    known,
    standing,
    asOf ?? LEGAL_DATES.latest,
    context.guideline.parameters.minijobLimits,
  );
  const undated =
    lookedOn === undefined && requalificationDuty(duties, context)?.status === 'open' ? UNKNOWN_WITHOUT_DAY : {};
  const unknown = firstDay === undefined ? UNKNOWN_WITHOUT_FIRST_DAY : undated;
  return { ...stated, ...unknown, ...facts };
}

/** While the beginning is open, it is missed or not according to the day on which it is looked at. */
const UNKNOWN_WITHOUT_DAY: Facts = { requalificationPeriodMissed: undefined };

const UNKNOWN_WITHOUT_FIRST_DAY: Facts = {
  ...UNKNOWN_WITHOUT_DAY,
  firstDay: undefined,
  statutoryMinijobLimit: undefined,
};
