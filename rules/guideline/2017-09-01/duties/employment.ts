import type { DutyRow, EntityFacts } from '../../../duties/duty-row';
import { REQUALIFICATION_DUTIES } from './requalification';
import { STAFF_NOTICE_DUTIES } from './staff-notices';
import { SUITABILITY_DUTIES } from './suitability';

/** The duties of an employment, in the guideline's order. */
export const EMPLOYMENT_DUTIES: readonly DutyRow<EntityFacts['employment']>[] = [
  ...REQUALIFICATION_DUTIES,
  ...SUITABILITY_DUTIES,
  ...STAFF_NOTICE_DUTIES,
];
