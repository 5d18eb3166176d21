import type { GuidelineVersion, Provision } from '../../../domain/guideline';
import type { PeriodUnit } from '../../periods/period-end';

/** A length of time that the guideline names. */
export interface PeriodParameter {
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly provision: Provision;
  readonly inForceFrom: GuidelineVersion;
}

/** 3.3.2: the requalification must begin within three months of taking up work. */
export const REQUALIFICATION_TO_BEGIN: PeriodParameter = {
  count: 3,
  unit: 'months',
  provision: '3.3.2',
  inForceFrom: '2017-09-01',
};

/** 3.3.3: at least six months in the field before the grant period replace the requalification. */
export const EXEMPTING_EMPLOYMENT: PeriodParameter = {
  count: 6,
  unit: 'months',
  provision: '3.3.3',
  inForceFrom: '2017-09-01',
};

/** BGB 191: months that need not be in one piece count 30 days each; so six months of 3.3.3 are 180 days. */
export const EXEMPTING_DAYS_IN_PIECES = 180;

/** 4.3: the county learns of new staff within one week. */
export const NOTICE_OF_NEW_STAFF: PeriodParameter = {
  count: 1,
  unit: 'weeks',
  provision: '4.3',
  inForceFrom: '2017-09-01',
};
