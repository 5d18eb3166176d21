import type { EligibilityGuideline } from '../../../eligibility/eligibility-guideline';
import type { RuleFile } from '../../../eligibility/rule';
import { STATUTORY_MINIJOB_LIMITS } from '../parameters-eligibility';
import { GUIDELINE } from '../version';
import employment from './employment.json';
import foreignCertificates from './foreign-certificates.json';
import qualificationA from './qualification-a.json';
import qualificationB from './qualification-b.json';
import qualificationC from './qualification-c.json';
import { READING_CATALOGUE } from './reading-catalogue';
import requalification from './requalification.json';
import suitability from './suitability.json';

/** The rules of 3.2 to 3.5 in the guideline's order, as their files write them. */
const RULE_FILES: readonly RuleFile[] = [
  { file: 'qualification-a.json', rules: qualificationA },
  { file: 'qualification-b.json', rules: qualificationB },
  { file: 'qualification-c.json', rules: qualificationC },
  { file: 'foreign-certificates.json', rules: foreignCertificates },
  { file: 'requalification.json', rules: requalification },
  { file: 'employment.json', rules: employment },
  { file: 'suitability.json', rules: suitability },
];

/** What this version of the guideline brings for deciding on eligibility. */
export const ELIGIBILITY: EligibilityGuideline = {
  version: GUIDELINE,
  ruleFiles: RULE_FILES,
  readings: READING_CATALOGUE,
  minijobLimits: STATUTORY_MINIJOB_LIMITS,
};
