import type { CoverageRow } from '../../guideline';

/** 3.4 to 3.9: what is funded and how much, the check of 3.5, work with others. */
export const FUNDING_AND_POSTS_ROWS: readonly CoverageRow[] = [
  // One rule for each way to read "Mittelvolumen von mindestens einem VZÄ" (Q3).
  {
    id: '3.4.1-a',
    provision: '3.4.1',
    how: 'executed',
    by: [
      'rule:3.4.1-volume',
      'rule:3.4.1-full-post-hint',
      'rule:3.4.1-full-post',
      'rule:3.4.1-volume-and-full-post',
      'computation:3.4.1-first-application-volume',
    ],
  },
  { id: '3.4.2-a', provision: '3.4.2', how: 'executed', by: ['rule:3.4.2-minimum-share'] },
  {
    id: '3.4.2-b',
    provision: '3.4.2',
    how: 'executed',
    by: ['computation:3.4.2-yearly-amount', 'computation:3.4.2-period-grant'],
  },
  {
    id: '3.4.3-a',
    provision: '3.4.3',
    how: 'executed',
    by: [
      'rule:3.4.3-above-literal-limit',
      'rule:3.4.3-above-statutory-limit-review',
      'rule:3.4.3-above-statutory-limit',
      'rule:3.4.3-short-term',
    ],
  },
  {
    id: '3.5-a',
    provision: '3.5',
    how: 'tracked',
    by: [
      'duty:3.5-suitability-check',
      'duty:3.5-suitability-recheck',
      'rule:3.5-check',
      'record:employment.qualificationProved',
    ],
  },
  // A person decides on the exclusion.
  {
    id: '3.5-b',
    provision: '3.5',
    how: 'tracked',
    by: [
      'rule:3.5-no-findings',
      'rule:3.5-not-excluded',
      'record:employment.qualificationProved',
      'record:employment.exclusionDecided',
    ],
  },
  { id: '3.5-c', provision: '3.5', how: 'displayed', by: [] },
  { id: '3.6-a', provision: '3.6', how: 'displayed', by: [] },
  {
    id: '3.7-a',
    provision: '3.7',
    how: 'tracked',
    by: ['checklist:3.7-funds-per-municipality', 'record:mandate.fundsAllocated'],
  },
  {
    id: '3.8-a',
    provision: '3.8',
    how: 'tracked',
    by: ['checklist:3.8-informed-in-writing', 'record:mandate.providerInformed'],
  },
  {
    id: '3.9-a',
    provision: '3.9',
    how: 'tracked',
    by: ['checklist:3.9-cooperation', 'record:mandate.cooperationHeld'],
  },
  { id: '3.9-b', provision: '3.9', how: 'displayed', by: [] },
];
