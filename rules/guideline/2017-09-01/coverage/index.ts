import type { CoverageRow } from '../../guideline';
import { CLOSING_ROWS } from './closing-provisions';
import { FUNDING_AND_POSTS_ROWS } from './funding-and-posts';
import { GENERAL_ROWS } from './general';
import { INTEGRATION_PLAN_ROWS } from './integration-plan';
import { PROOF_AND_FIGURES_ROWS } from './proof-and-figures';
import { QUALIFICATION_ROWS } from './qualification';
import { RIGHTS_AND_DUTIES_ROWS } from './rights-and-duties';
import { STAFF_ROWS } from './staff';
import { TASKS_ROWS } from './tasks';

/**
 * How each of the 136 rows of the inventory is covered, in the guideline's order. What a row names is taken away in turn
 * by the tests: an executed row whose sentences of law do not notice it is no executed row.
 */
export const COVERAGE: readonly CoverageRow[] = [
  ...GENERAL_ROWS,
  ...RIGHTS_AND_DUTIES_ROWS,
  ...QUALIFICATION_ROWS,
  ...FUNDING_AND_POSTS_ROWS,
  ...PROOF_AND_FIGURES_ROWS,
  ...STAFF_ROWS,
  ...TASKS_ROWS,
  ...INTEGRATION_PLAN_ROWS,
  ...CLOSING_ROWS,
];
