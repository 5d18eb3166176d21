import type { DutyTables } from '../../../duties/duty-row';
import { ABSENCE_DUTIES } from './absence';
import { CARE_CASE_DUTIES } from './care-case';
import { EMPLOYMENT_DUTIES } from './employment';
import { GRANT_DUTIES } from './grant';
import { MANDATE_DUTIES } from './mandate';

/** The duty table: who owes what to whom, by when, and what closes it. */
export const DUTIES: DutyTables = {
  employment: EMPLOYMENT_DUTIES,
  absence: ABSENCE_DUTIES,
  grant: GRANT_DUTIES,
  careCase: CARE_CASE_DUTIES,
  mandate: MANDATE_DUTIES,
};
