import type { CoverageRow } from '../../guideline';

/** § 2: who does the work, for whom, and who tells whom. */
export const RIGHTS_AND_DUTIES_ROWS: readonly CoverageRow[] = [
  {
    id: '2.1-a',
    provision: '2.1',
    how: 'tracked',
    by: ['checklist:2.1-work-taken-over', 'record:mandate.transferred'],
  },
  {
    id: '2.2-a',
    provision: '2.2',
    how: 'tracked',
    by: ['checklist:2.2-municipalities-reported', 'record:mandate.providerInformed'],
  },
  { id: '2.2-b', provision: '2.2', how: 'displayed', by: [] },
  { id: '2.2-c', provision: '2.2', how: 'executed', by: ['rule:2.2-named-by-municipality'] },
  {
    id: '2.3-a',
    provision: '2.3',
    how: 'tracked',
    by: ['duty:2.3-staff-list', 'validation:2.3-written-form', 'record:mandate.staffListReceived'],
  },
];
