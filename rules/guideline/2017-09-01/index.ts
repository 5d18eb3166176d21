import type { GuidelineFolder } from '../load-versions';
import { CHECKLISTS } from './checklists';
import { COVERAGE } from './coverage';
import { DUTIES } from './duties';
import { RULE_FILES } from './eligibility';
import { FIXED_READINGS } from './fixed-readings';
import { PARAMETERS } from './parameters';
import { PLAN_BLOCK_ROWS } from './plan-blocks';
import { PROVISIONS } from './provisions';
import { SWITCHES } from './switches';
import { VALIDITY } from './validity';

/** Guidelines on the social counselling and support of refugees, Landkreis Lörrach, in force from 1 September 2017. */
export const GUIDELINE: GuidelineFolder = {
  version: '2017-09-01',
  validity: VALIDITY,
  provisions: PROVISIONS,
  switches: SWITCHES,
  fixedReadings: FIXED_READINGS,
  parameters: PARAMETERS,
  ruleFiles: RULE_FILES,
  duties: DUTIES,
  checklists: CHECKLISTS,
  planBlocks: PLAN_BLOCK_ROWS,
  coverage: COVERAGE,
};
