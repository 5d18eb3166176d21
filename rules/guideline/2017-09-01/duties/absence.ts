import { forecastCheck, forecastChecked } from '../../../duties/absence/forecast-check';
import { impossibilityTold, noticeOfImpossibility, noticeOfSickPayEnd } from '../../../duties/absence/notices';
import {
  replacementAgain,
  replacementFound,
  replacementFoundAgain,
  replacementOwed,
} from '../../../duties/absence/replacement-duty';
import { closedBy } from '../../../duties/closing';
import type { DutyRow, EntityFacts } from '../../../duties/duty-row';
import { PARAMETERS } from '../parameters';

type AbsenceDuty = DutyRow<EntityFacts['absence']>;

/** 4.2 sentence 1 names the provider, who owes the replacement to the county; no form, no consequence. */
const REPLACEMENT = {
  provision: '4.2',
  inventoryRow: '4.2-a',
  bearer: 'provider',
  addressee: 'county',
  channels: null,
  mustName: [],
  consequence: null,
} as const;

/**
 * 4.2 sentence 1 speaks of an absence that will presumably last longer than six weeks: on this day of an absence the
 * house looks whether it will (Q30). A date of the house, none of the text.
 */
const FORECAST_CHECK: AbsenceDuty = {
  ...REPLACEMENT,
  id: '4.2-forecast-check',
  addressee: 'provider',
  period: { kind: 'internal' },
  arises: forecastCheck,
  closes: forecastChecked,
  readings: ['Q29', 'Q30'],
};

/**
 * 4.2 sentence 1: suitable replacement who meets the guideline at the latest from the seventh week on.
 * Week 7 begins on day 43, be it a Sunday (Q29, Q31).
 */
const REPLACEMENT_FROM_WEEK_SEVEN: AbsenceDuty = {
  ...REPLACEMENT,
  id: '4.2-replacement',
  period: { kind: 'weekBegins', week: PARAMETERS.replacementFromWeek },
  arises: replacementOwed,
  closes: replacementFound,
  readings: ['Q29', 'Q30', 'Q31'],
};

/** The replacement lasts as long as the absence: one that ends in between is followed by another. No date of the text. */
const REPLACEMENT_CONTINUED: AbsenceDuty = {
  ...REPLACEMENT,
  id: '4.2-replacement-continued',
  period: { kind: 'internal' },
  arises: replacementAgain,
  closes: replacementFoundAgain,
  readings: ['Q31'],
};

/** 4.2 sentence 2: without culpable delay, in any form, when replacement is not possible (Q32). */
const NOTICE_OF_IMPOSSIBILITY: AbsenceDuty = {
  ...REPLACEMENT,
  id: '4.2-notice-of-impossibility',
  inventoryRow: '4.2-c',
  period: { kind: 'prompt', target: 'promptTargetWorkingDays', alarm: 'promptRedDays' },
  arises: noticeOfImpossibility,
  closes: impossibilityTold,
  readings: ['Q32', 'Q38', 'Q39'],
};

/** 4.2 sentence 2: and again when the pay under the law has ended, since the refund is reduced from then on (Q32). */
const NOTICE_OF_SICK_PAY_END: AbsenceDuty = {
  ...NOTICE_OF_IMPOSSIBILITY,
  id: '4.2-notice-of-sick-pay-end',
  arises: noticeOfSickPayEnd,
  closes: (book) => closedBy(book.first('sickPayNoticeReceived')),
};

/** The duties of an absence in the guideline's order. */
export const ABSENCE_DUTIES: readonly AbsenceDuty[] = [
  FORECAST_CHECK,
  REPLACEMENT_FROM_WEEK_SEVEN,
  REPLACEMENT_CONTINUED,
  NOTICE_OF_IMPOSSIBILITY,
  NOTICE_OF_SICK_PAY_END,
];
