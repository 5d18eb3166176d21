import type { LawCase } from '../law-case';
import { CONSENT_CASES } from './consent-and-deletion';
import { POST_CASES } from './funding-and-posts';
import { CLOSING_CASES, GENERAL_CASES } from './general';
import { PLAN_CASES } from './integration-plan';
import { FIGURE_CASES } from './key-figures';
import { PROOF_CASES } from './proof-of-use';
import { KIND_CASES } from './qualification';
import { REQUALIFICATION_CASES } from './requalification';
import { ABSENCE_CASES, NOTICE_CASES } from './staff';
import { TASK_CASES } from './tasks';

/** Every sentence of law by which an executed row of the ledger is tested, by the parts of the guideline. */
export const LAW_CASES: readonly LawCase[] = [
  ...GENERAL_CASES,
  ...KIND_CASES,
  ...REQUALIFICATION_CASES,
  ...POST_CASES,
  ...PROOF_CASES,
  ...FIGURE_CASES,
  ...ABSENCE_CASES,
  ...NOTICE_CASES,
  ...TASK_CASES,
  ...CONSENT_CASES,
  ...PLAN_CASES,
  ...CLOSING_CASES,
];
