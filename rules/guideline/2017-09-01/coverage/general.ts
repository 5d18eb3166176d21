import type { CoverageRow } from '../../guideline';

/** The title and § 1: scope, aims, who applies and who receives. */
export const GENERAL_ROWS: readonly CoverageRow[] = [
  // No passage of its own: the title says whom the guideline is for; 1.4 asks for it of each case.
  {
    id: '0-a',
    provision: 'title',
    how: 'executed',
    by: ['rule:1.4-allocated-under-flueag', 'rule:1.4-municipality-of-the-county'],
  },
  { id: '1.1-a', provision: '1.1', how: 'displayed', by: [] },
  // Asked for and shown, never a reason to refuse (Q44).
  { id: '1.1-b', provision: '1.1', how: 'tracked', by: ['rule:1.1-prospects-of-staying', 'record:careCase.allocated'] },
  { id: '1.2-c', provision: '1.2', how: 'displayed', by: [] },
  {
    id: '1.2-a',
    provision: '1.2',
    how: 'executed',
    by: ['rule:1.2-entitled-to-apply', 'rule:1.2-entitled-to-receive'],
  },
  // Of the application, and of each mandate.
  { id: '1.2-b', provision: '1.2', how: 'executed', by: ['rule:1.2-county-by-agreement', 'rule:1.2-agreement'] },
  {
    id: '1.3-a',
    provision: '1.3',
    how: 'executed',
    by: ['rule:1.3-not-done-itself', 'rule:1.3-transferred-with-form'],
  },
  { id: '1.4-a', provision: '1.4', how: 'executed', by: ['rule:1.4-follow-up-accommodation'] },
  { id: '1.5-a', provision: '1.5', how: 'displayed', by: [] },
  { id: '1.6-a', provision: '1.6', how: 'displayed', by: [] },
];
