import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import type { EmploymentEvent } from '../../domain/employment';
import { dayOf } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import type { DerivedDuty } from '../duties/derive-duties';
import { type EmploymentFacts, employmentFacts } from '../duties/employment/facts';
import { deciderOf } from '../eligibility/decider-of';
import { eligibilityFacts } from '../eligibility/eligibility-facts';
import type { Facts } from '../eligibility/facts';
import { requalificationStanding } from '../eligibility/requalification-standing';
import type { LegalBasis } from '../guideline/readings';
import { factsFromEvents } from './facts-from-events';

/** The decision on an entity after its events, as it stands on a day. @throws RangeError for an employment not begun */
export function decideOn(
  entity: EntityType,
  events: readonly CaseEvent[],
  derived: readonly DerivedDuty[],
  basis: LegalBasis,
  today: LegalDate,
): Promise<Decision> {
  const decide = deciderOf(basis.guideline);
  if (entity !== 'employment') return decide(entity, factsFromEvents(entity, events, basis), basis.readings);
  const facts = employmentFacts(events as readonly EmploymentEvent[]);
  if (facts === null) throw new RangeError('an employment is decided on once it has begun');
  return decide('employment', employmentFactsOn(facts, derived, basis, today), basis.readings);
}

function employmentFactsOn(
  facts: EmploymentFacts,
  derived: readonly DerivedDuty[],
  basis: LegalBasis,
  today: LegalDate,
): Facts {
  const standing = requalificationStanding(facts, derived, basis, today);
  const hire = { ...facts, observedOn: dayOf(facts.beganWith.recordedAt) };
  return eligibilityFacts(hire, standing, today, basis.guideline.parameters.minijobLimits);
}
