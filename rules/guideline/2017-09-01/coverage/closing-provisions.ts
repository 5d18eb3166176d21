import type { CoverageRow } from '../../guideline';

/** § 6 and § 7: secrecy and coming into force. */
export const CLOSING_ROWS: readonly CoverageRow[] = [
  { id: '6-a', provision: '6', how: 'executed', by: ['rule:6-secrecy'] },
  {
    id: '6-b',
    provision: '6',
    how: 'tracked',
    by: ['record:careCase.consentGiven', 'record:careCase.consentWithdrawn', 'record:careCase.dataTransferred'],
  },
  {
    id: '7-a',
    provision: '7',
    how: 'executed',
    by: ['rule:7-in-force', 'rule:7-published', 'validation:7-within-validity'],
  },
];
