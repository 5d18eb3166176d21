import { TRAINING_TOPICS } from '../../../domain/employment';
import type { LegalDate } from '../../../domain/legal-date';
import { euros, type FullTimeEquivalent } from '../../../domain/money';
import type { Parameters } from '../guideline';

const FULL_TIME = 10_000 as FullTimeEquivalent;
const QUARTER = 2_500 as FullTimeEquivalent;

const minijob = (from: string, amount: number, source: string) => ({
  value: euros(amount),
  unit: 'cents per month',
  provision: '3.4.3',
  from: from as LegalDate,
  source,
});

const posted = (from: string, days: number, source: string) => ({
  value: days,
  unit: 'calendar days',
  provision: '3.10.1',
  from: from as LegalDate,
  source,
});

/** The numbers of the guideline, and the dated limits of the law to which it refers. */
export const PARAMETERS: Parameters = {
  // 3.3.1: the nine topics, in the order of the text.
  trainingTopics: TRAINING_TOPICS,
  // 3.3.2: the requalification begins within three months of taking up the work.
  requalificationToBegin: { count: 3, unit: 'months', provision: '3.3.2' },
  // 3.3.3: at least six months in the field before the grant period.
  exemptingEmployment: { count: 6, unit: 'months', provision: '3.3.3' },
  // BGB 191: months that need not be in one piece count 30 days each.
  exemptingDaysInPieces: 180,
  // 3.2 a and b name 64,000 €. 3.2 c names nothing; 51,000 € is the only other amount of the text (3.4.1).
  fundingRates: {
    a: { reading: 'rate.a', provision: '3.2 a', inventoryRow: '3.2-a2', inferred: false },
    b: { reading: 'rate.b', provision: '3.2 b', inventoryRow: '3.2-b2', inferred: false },
    c: { reading: 'rate.c', provision: '3.4.1', inventoryRow: '3.4.1-a', inferred: true },
  },
  // 3.4.1: at least one full-time post at personnel costs of 51,000 € a year.
  firstApplication: { volume: euros(51_000), fullTimeEquivalent: FULL_TIME },
  // 3.4.2: each post from a quarter of full-time work.
  minimumShare: QUARTER,
  // 3.4.3, Q6: the last value holds until a new minimum wage is set: 130 hours of it divided by 3, rounded up.
  minijobLimits: [
    minijob('2013-01-01', 450, 'SGB IV 8 I Nr. 1'),
    minijob('2022-10-01', 520, 'SGB IV 8 Ia, minimum wage of 12.00 €'),
    minijob('2024-01-01', 538, 'SGB IV 8 Ia, minimum wage of 12.41 €'),
    minijob('2025-01-01', 556, 'SGB IV 8 Ia, minimum wage of 12.82 €'),
    minijob('2026-01-01', 603, 'SGB IV 8 Ia, minimum wage of 13.90 €'),
    minijob('2027-01-01', 633, 'SGB IV 8 Ia, minimum wage of 14.60 €'),
  ],
  // 3.10.1: the use of the funds is proven within three months after the grant period.
  proofOfUse: { count: 3, unit: 'months', provision: '3.10.1' },
  // 3.11.3: persons, families and talks of a calendar year by 15 January of the next.
  annualReport: { month: 1, day: 15, provision: '3.11.3' },
  // 4.1: leave or illness up to six weeks.
  releasedAbsence: { count: 6, unit: 'weeks', provision: '4.1' },
  // 4.2: replacement at the latest from the seventh week.
  replacementFromWeek: 7,
  // 4.3: the county learns of new staff within one week.
  noticeOfNewStaff: { count: 1, unit: 'weeks', provision: '4.3' },
  // 4.4: the county learns of changes of staff within one week.
  noticeOfChange: { count: 1, unit: 'weeks', provision: '4.4' },
  // Q59: a posted notice of award counts as received so many days after posting; the later value is to be confirmed.
  deemedDelivery: [
    posted('1900-01-01', 3, 'LVwVfG 41 II, version of 2017'),
    posted('2025-01-01', 4, 'LVwVfG 41 II as amended with the law on modernising the post, to be confirmed'),
  ],
};
