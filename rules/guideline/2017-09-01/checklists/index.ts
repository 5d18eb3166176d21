import type { Checklists } from '../../../duties/checklist';
import { CARE_CASE_CHECKLIST } from './care-case';
import { EMPLOYMENT_CHECKLIST } from './employment';
import { GRANT_CHECKLIST } from './grant';
import { MANDATE_CHECKLIST } from './mandate';

/** What is owed without a date: ticked off, never overdue. An absence has dates only. */
export const CHECKLISTS: Checklists = {
  employment: EMPLOYMENT_CHECKLIST,
  absence: [],
  grant: GRANT_CHECKLIST,
  careCase: CARE_CASE_CHECKLIST,
  mandate: MANDATE_CHECKLIST,
};
