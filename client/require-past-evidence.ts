import type { Supplement } from '../domain/employment';
import type { FristwerkDeps } from './deps';
import { requirePast } from './prove';

/** Makes sure that checks, documents and courses lie in the past. @throws DATE_IN_FUTURE naming the field */
export function requirePastEvidence(deps: FristwerkDeps, qualification: Supplement['qualification']): void {
  const { suitabilityCheck, experience, requalification } = qualification;
  requirePast(deps, 'qualification.suitabilityCheck.checkedOn', suitabilityCheck?.checkedOn);
  requirePast(deps, 'qualification.experience.documentedOn', experience?.documentedOn);
  requirePast(deps, 'qualification.requalification.completedOn', requalification?.completedOn);
}
