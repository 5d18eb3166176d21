import type { CoverageRow } from '../../guideline';

/** 3.10 and 3.11: proof of use, key figures, reports, evaluation, public notice. */
export const PROOF_AND_FIGURES_ROWS: readonly CoverageRow[] = [
  { id: '3.10.1-a', provision: '3.10.1', how: 'executed', by: ['duty:3.10.1-proof-of-use'] },
  {
    id: '3.10.1-e',
    provision: '3.10.1',
    how: 'tracked',
    by: ['checklist:3.10.1-form-of-authority', 'record:grant.enclosureAdded'],
  },
  { id: '3.10.1-b', provision: '3.10.1', how: 'executed', by: ['duty:3.10.1-proof-to-county'] },
  {
    id: '3.10.1-c',
    provision: '3.10.1',
    how: 'tracked',
    by: ['validation:3.10.1-enclosures-complete', 'record:grant.enclosureAdded'],
  },
  {
    id: '3.10.1-d',
    provision: '3.10.1',
    how: 'tracked',
    by: ['validation:3.10.1-enclosures-complete', 'record:grant.enclosureAdded'],
  },
  {
    id: '3.11.1-a',
    provision: '3.11.1',
    how: 'executed',
    by: ['validation:3.11.1-contact-entry', 'computation:3.11.1-key-figures', 'duty:3.11.1-figures-checked'],
  },
  { id: '3.11.1-b', provision: '3.11.1', how: 'executed', by: ['computation:3.11.1-key-figures'] },
  { id: '3.11.1-c', provision: '3.11.1', how: 'executed', by: ['computation:3.11.1-key-figures'] },
  { id: '3.11.1-d', provision: '3.11.1', how: 'executed', by: ['computation:3.11.1-key-figures'] },
  { id: '3.11.1-e', provision: '3.11.1', how: 'executed', by: ['computation:3.11.1-key-figures'] },
  { id: '3.11.1-f', provision: '3.11.1', how: 'executed', by: ['computation:3.11.1-key-figures'] },
  { id: '3.11.1-g', provision: '3.11.1', how: 'executed', by: ['computation:3.11.1-key-figures'] },
  {
    id: '3.11.2-a',
    provision: '3.11.2',
    how: 'executed',
    by: ['validation:3.11.2-state-wide-pattern', 'duty:3.11.2-readiness'],
  },
  { id: '3.11.2-b', provision: '3.11.2', how: 'executed', by: ['duty:3.11.2-data-on-request'] },
  { id: '3.11.2-c', provision: '3.11.2', how: 'executed', by: ['validation:3.11.2-estimates'] },
  {
    id: '3.11.3-a',
    provision: '3.11.3',
    how: 'executed',
    by: ['duty:3.11.3-annual-report', 'computation:3.11.1-key-figures'],
  },
  {
    id: '3.11.4-a',
    provision: '3.11.4',
    how: 'tracked',
    by: ['duty:3.11.4-evaluation-data', 'duty:3.11.4-evaluation-data-undated'],
  },
  {
    id: '3.11.4-b',
    provision: '3.11.4',
    how: 'tracked',
    by: ['checklist:3.11.4-data-protected', 'validation:3.11.4-small-numbers', 'record:grant.evaluationDataSent'],
  },
  {
    id: '3.11.5-a',
    provision: '3.11.5',
    how: 'tracked',
    by: ['checklist:3.11.5-public-notice', 'record:mandate.fundingNoticeGiven'],
  },
  {
    id: '3.11.5-b',
    provision: '3.11.5',
    how: 'tracked',
    by: ['checklist:3.11.5-notice-to-those-involved', 'record:mandate.fundingNoticeGiven'],
  },
];
