import type { LegalDate } from '../../domain/legal-date';
import type { LegalBasis } from '../guideline/readings';

/** `review`: written between the coming into force and the signing of the text; a person decides. */
export type LegacyPlanUse = 'permitted' | 'review' | 'notPermitted';

/**
 * 5.8.4: whether a plan that was written before the guideline came into force may be used on. Plans of 31 Aug 2017
 * and before: permitted. From 1 Sep to 28 Dec 2017: review, or permitted where the county reads the day of signing
 * (Q42). From 29 Dec 2017: not permitted, the county's form is to be used (5.8.3).
 */
export function legacyPlanUse(writtenOn: LegalDate, { guideline, readings }: LegalBasis): LegacyPlanUse {
  if (writtenOn < readings.legacyPlanDate) return 'permitted';
  return writtenOn < guideline.validity.signedOn ? 'review' : 'notPermitted';
}
