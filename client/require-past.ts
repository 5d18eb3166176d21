import type { Supplement } from '../domain/employment';
import { FristwerkError } from '../domain/errors';
import { dayOf } from '../domain/instant';
import type { LegalDate } from '../domain/legal-date';
import type { FristwerkDeps } from './deps';

/** What has not happened yet proves nothing. @throws DATE_IN_FUTURE */
export function requirePast({ now }: Pick<FristwerkDeps, 'now'>, field: string, day: LegalDate | undefined): void {
  const today = dayOf(now());
  if (day !== undefined && day > today)
    throw new FristwerkError('DATE_IN_FUTURE', { field, value: day, details: { today } });
}

/** Makes sure that checks, documents and courses lie in the past. @throws DATE_IN_FUTURE naming the field */
export function requirePastEvidence(
  deps: Pick<FristwerkDeps, 'now'>,
  qualification: Supplement['qualification'],
): void {
  const { suitabilityCheck, experience, requalification } = qualification;
  requirePast(deps, 'qualification.suitabilityCheck.checkedOn', suitabilityCheck?.checkedOn);
  requirePast(deps, 'qualification.experience.documentedOn', experience?.documentedOn);
  requirePast(deps, 'qualification.requalification.bookedOn', requalification?.bookedOn);
  requirePast(deps, 'qualification.requalification.begunOn', requalification?.begunOn);
  requirePast(deps, 'qualification.requalification.completedOn', requalification?.completedOn);
}
