import type { RuleFile } from '../../../eligibility/rule';
import absence from './absence.json';
import careCase from './care-case.json';
import foreignCertificates from './foreign-certificates.json';
import grant from './grant.json';
import kinds from './kinds.json';
import mandate from './mandate.json';
import post from './post.json';
import qualificationA from './qualification-a.json';
import qualificationB from './qualification-b.json';
import qualificationC from './qualification-c.json';
import requalification from './requalification.json';
import suitability from './suitability.json';

/** The rules on each subject in the guideline's order, as their files write them. */
export const RULE_FILES: readonly RuleFile[] = [
  { file: 'kinds.json', subject: 'employment', rules: kinds },
  { file: 'qualification-a.json', subject: 'employment', rules: qualificationA },
  { file: 'qualification-b.json', subject: 'employment', rules: qualificationB },
  { file: 'qualification-c.json', subject: 'employment', rules: qualificationC },
  { file: 'foreign-certificates.json', subject: 'employment', rules: foreignCertificates },
  { file: 'requalification.json', subject: 'employment', rules: requalification },
  { file: 'post.json', subject: 'employment', rules: post },
  { file: 'suitability.json', subject: 'employment', rules: suitability },
  { file: 'absence.json', subject: 'absence', rules: absence },
  { file: 'grant.json', subject: 'grant', rules: grant },
  { file: 'care-case.json', subject: 'careCase', rules: careCase },
  { file: 'mandate.json', subject: 'mandate', rules: mandate },
];
