import { FristwerkError } from '../../../domain/errors';
import type { GuidelineVersion } from '../../../domain/guideline';
import { type LegalDate, legalDate } from '../../../domain/legal-date';

/** This version of the guideline. */
export const GUIDELINE: GuidelineVersion = '2017-09-01';

/** 7: in force from 1 September 2017; signed on 29 December 2017, so it reaches back. No end is known. */
export const VALIDITY = {
  from: legalDate('2017-09-01'),
  signedOn: legalDate('2017-12-29'),
  until: null,
} as const;

/** Dates that follow from a day need holidays up to a year later. */
const LAST_DAY_COUNTED = legalDate('2099-12-31');

/**
 * 7: takes a day that sets the guideline to work (application, award, taking up work), not of evidence,
 * which may be older (3.3.3, 3.11.2, 5.8.4).
 * @throws OUTSIDE_VALIDITY for a day before 1 September 2017 or whose periods outrun the calendar.
 */
export function requireInForce(day: LegalDate, field: string): void {
  if (day >= VALIDITY.from && day <= LAST_DAY_COUNTED) return;
  throw new FristwerkError('OUTSIDE_VALIDITY', {
    field,
    value: day,
    details: { guideline: GUIDELINE, earliest: VALIDITY.from, latest: LAST_DAY_COUNTED },
  });
}
