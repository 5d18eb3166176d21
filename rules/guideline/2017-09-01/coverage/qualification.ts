import type { CoverageRow } from '../../guideline';

/** 3.1 to 3.3: kinds of qualification, what they are worth, and the requalification. */
export const QUALIFICATION_ROWS: readonly CoverageRow[] = [
  { id: '3.1-a', provision: '3.1', how: 'executed', by: ['rule:3.1-requirements-observed'] },
  { id: '3.2-0', provision: '3.2', how: 'executed', by: ['rule:3.2-closed-list'] },
  { id: '3.2-a1', provision: '3.2 a', how: 'executed', by: ['rule:3.2-a1-degree-level', 'rule:3.2-a1-subject'] },
  { id: '3.2-a2', provision: '3.2 a', how: 'executed', by: ['computation:3.2-rate'] },
  {
    id: '3.2-b1',
    provision: '3.2 b',
    how: 'executed',
    by: ['rule:3.2-b1-degree-level', 'rule:3.2-b1-subject', 'rule:3.2-b1-suitability-reason'],
  },
  { id: '3.2-b2', provision: '3.2 b', how: 'executed', by: ['computation:3.2-rate'] },
  { id: '3.2-c1', provision: '3.2 c', how: 'executed', by: ['rule:3.2-c1-school-certificate'] },
  { id: '3.2-c2', provision: '3.2 c', how: 'executed', by: ['rule:3.2-c2-vocational-training'] },
  // One rule for each way to read the time before the proof (Q12).
  {
    id: '3.2-c3',
    provision: '3.2 c',
    how: 'executed',
    by: ['rule:3.2-c3-requalification', 'rule:3.2-c3-requalification-first'],
  },
  // A person judges the experience; the rule only asks whether somebody has.
  {
    id: '3.2-c4',
    provision: '3.2 c',
    how: 'tracked',
    by: ['rule:3.2-c4-experience', 'record:employment.qualificationProved'],
  },
  {
    id: '3.2-c5',
    provision: '3.2 c',
    how: 'tracked',
    by: [
      'rule:3.2-c5-experience-documented',
      'rule:3.2-c5-experience-documented-by-municipality',
      'rule:3.2-c5-experience-documented-by-provider',
      'record:employment.qualificationProved',
    ],
  },
  { id: '3.2-c6', provision: '3.2 c', how: 'displayed', by: [] },
  // Its sentence stands below letter c and holds for all three letters (Q9).
  {
    id: '3.2-d',
    provision: '3.2',
    how: 'executed',
    by: ['rule:3.2-d-degree-equivalence', 'rule:3.2-d-school-equivalence', 'rule:3.2-d-vocational-equivalence'],
  },
  { id: '3.3.1-a', provision: '3.3.1', how: 'executed', by: ['rule:3.3.1-several-days'] },
  {
    id: '3.3.1-b',
    provision: '3.3.1',
    how: 'executed',
    by: ['rule:3.3.1-nine-topics'],
  },
  {
    id: '3.3.2-a',
    provision: '3.3.2',
    how: 'executed',
    by: ['duty:3.3.2-requalification-begun', 'rule:3.3.2-begun-in-time'],
  },
  {
    id: '3.3.2-b',
    provision: '3.3.2',
    how: 'tracked',
    by: [
      'duty:3.3.2-proof-of-beginning',
      'duty:3.3.2-proof-of-beginning-to-authority',
      'duty:3.3.2-proof-of-completion',
      'duty:3.3.2-proof-of-completion-to-authority',
    ],
  },
  { id: '3.3.3-a', provision: '3.3.3', how: 'executed', by: ['rule:3.3.3-exemption', 'computation:3.3.3-six-months'] },
  { id: '3.3.3-b', provision: '3.3.3', how: 'executed', by: ['computation:3.3.3-requalification-owed'] },
  { id: '3.3.4-a', provision: '3.3.4', how: 'displayed', by: [] },
  { id: '3.3.5-a', provision: '3.3.5', how: 'displayed', by: [] },
];
