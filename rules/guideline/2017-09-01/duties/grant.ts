import type { DutyRow, EntityFacts, StatutoryPeriod } from '../../../duties/duty-row';
import { datedEvaluations, evaluationAnswered, undatedEvaluations } from '../../../duties/grant/evaluation';
import {
  annualReportReceived,
  annualReports,
  dataAnswered,
  dataRequests,
  readinessChecks,
  readinessConfirmed,
} from '../../../duties/grant/figures';
import { figureChecks, figuresChecked } from '../../../duties/grant/figures-checked';
import { handedToCounty, proofsOfUse, proofsToCounty, useProven } from '../../../duties/grant/proof';
import { PARAMETERS } from '../parameters';

type GrantDuty = DutyRow<EntityFacts['grant']>;

/** No provision of 3.10 and 3.11 says how the papers travel, or what follows from a missed date (Q49). */
const GRANT_DUTY = { channels: null, mustName: [], consequence: null } as const;

/** "Nach Ablauf": the three months begin with the day after the grant period (Q19). */
const AFTER_GRANT_PERIOD: StatutoryPeriod = {
  kind: 'statutory',
  length: PARAMETERS.proofOfUse,
  start: 'afterExpiry',
  roll: 'LVwVfG 31 III',
  rollSwitch: null,
};

/**
 * 3.10.1 sentence 1: the use of the funds is proven to the granting authority within three months after the grant period.
 * The county is the grant recipient (Q45).
 */
const PROOF_OF_USE: GrantDuty = {
  ...GRANT_DUTY,
  id: '3.10.1-proof-of-use',
  provision: '3.10.1',
  inventoryRow: '3.10.1-a',
  bearer: 'county',
  addressee: 'granting-authority',
  period: AFTER_GRANT_PERIOD,
  arises: proofsOfUse,
  closes: useProven,
  mustName: ['form'],
  readings: ['Q19', 'Q21', 'Q39', 'Q45'],
};

/**
 * 3.10.1 sentences 2 and 3: the provider presents the form to the county in time, with proof of employment and report.
 * A date of the house: the text names none (Q20).
 */
const PROOF_TO_COUNTY: GrantDuty = {
  ...GRANT_DUTY,
  id: '3.10.1-proof-to-county',
  provision: '3.10.1',
  inventoryRow: '3.10.1-b',
  bearer: 'provider',
  addressee: 'county',
  period: { kind: 'internal' },
  arises: proofsToCounty(AFTER_GRANT_PERIOD),
  closes: handedToCounty,
  mustName: ['employment-proof', 'report'],
  readings: ['Q20', 'Q21', 'Q39'],
};

/**
 * 3.11.1: the figures are collected continuously; before the year is reported the house looks for what is missing.
 * A date of the house: the text names none.
 */
const FIGURES_CHECKED: GrantDuty = {
  ...GRANT_DUTY,
  id: '3.11.1-figures-checked',
  provision: '3.11.1',
  inventoryRow: '3.11.1-a',
  bearer: 'provider',
  addressee: 'provider',
  period: { kind: 'internal' },
  arises: figureChecks,
  closes: figuresChecked,
  readings: ['Q26'],
};

/** 3.11.2: the figures can be reported at least half-yearly. On these days the house makes sure of it (Q24). */
const READINESS: GrantDuty = {
  ...GRANT_DUTY,
  id: '3.11.2-readiness',
  provision: '3.11.2',
  inventoryRow: '3.11.2-a',
  bearer: 'provider',
  addressee: 'provider',
  period: { kind: 'internal' },
  arises: readinessChecks,
  closes: readinessConfirmed,
  readings: ['Q24'],
};

/** 3.11.2: owed on request of the granting authority or of a body that it names, which sets the date (LVwVfG 31). */
const DATA_ON_REQUEST: GrantDuty = {
  ...GRANT_DUTY,
  id: '3.11.2-data-on-request',
  provision: '3.11.2',
  inventoryRow: '3.11.2-b',
  bearer: 'provider',
  addressee: 'granting-authority',
  period: { kind: 'requested' },
  arises: dataRequests,
  closes: dataAnswered,
  readings: ['Q24', 'Q39', 'Q59'],
};

/**
 * 3.11.3: persons, families and talks of the past calendar year by 15 January, informally.
 * A period with a fixed end (Q22); the reading names the addressee (Q23).
 */
const ANNUAL_REPORT: GrantDuty = {
  ...GRANT_DUTY,
  id: '3.11.3-annual-report',
  provision: '3.11.3',
  inventoryRow: '3.11.3-a',
  bearer: 'provider',
  addressee: 'county',
  period: { kind: 'fixedDate', roll: 'LVwVfG 31 III', rollSwitch: 'fixedDateRoll' },
  arises: annualReports,
  closes: annualReportReceived,
  mustName: ['persons', 'families', 'talks'],
  readings: ['Q22', 'Q23', 'Q39'],
};

/** 3.11.4: data for the evaluation, as sums or under a pseudonym, by the day that the request names. */
const EVALUATION_DATA: GrantDuty = {
  ...GRANT_DUTY,
  id: '3.11.4-evaluation-data',
  provision: '3.11.4',
  inventoryRow: '3.11.4-a',
  bearer: 'county',
  addressee: 'land',
  period: { kind: 'requested' },
  arises: datedEvaluations,
  closes: evaluationAnswered,
  readings: ['Q39'],
};

/** 3.11.4 without a day in the request: a date of the house, since the text has neither a date nor "unverzüglich". */
const EVALUATION_DATA_UNDATED: GrantDuty = {
  ...EVALUATION_DATA,
  id: '3.11.4-evaluation-data-undated',
  period: { kind: 'internal' },
  arises: undatedEvaluations,
  readings: ['Q39'],
};

/** The duties of a grant in the guideline's order. */
export const GRANT_DUTIES: readonly GrantDuty[] = [
  PROOF_OF_USE,
  PROOF_TO_COUNTY,
  FIGURES_CHECKED,
  READINESS,
  DATA_ON_REQUEST,
  ANNUAL_REPORT,
  EVALUATION_DATA,
  EVALUATION_DATA_UNDATED,
];
