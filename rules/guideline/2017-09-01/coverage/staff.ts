import type { CoverageRow } from '../../guideline';

/** § 4: staff, absence and replacement, notices, rooms. */
export const STAFF_ROWS: readonly CoverageRow[] = [
  {
    id: '4.1-a',
    provision: '4.1',
    how: 'tracked',
    by: ['checklist:4.1-staff-provided', 'record:mandate.staffListReceived'],
  },
  {
    id: '4.1-b',
    provision: '4.1',
    how: 'executed',
    by: ['rule:4.1-released', 'rule:4.1-six-weeks-in-twelve-months', 'computation:4.1-released-six-weeks'],
  },
  {
    id: '4.1-c',
    provision: '4.1',
    how: 'tracked',
    by: ['checklist:4.1-service-resumed', 'record:mandate.serviceGapOpened', 'record:mandate.serviceGapClosed'],
  },
  // A person decides what a justified exception is.
  {
    id: '4.1-d',
    provision: '4.1',
    how: 'tracked',
    by: ['rule:4.1-justified-exception', 'record:mandate.exceptionDecided'],
  },
  {
    id: '4.1-e',
    provision: '4.1',
    how: 'tracked',
    by: ['duty:4.1-reasons-for-gap', 'validation:2.3-written-form', 'record:mandate.serviceGapExplained'],
  },
  {
    id: '4.2-a',
    provision: '4.2',
    how: 'executed',
    by: ['duty:4.2-forecast-check', 'duty:4.2-replacement', 'duty:4.2-replacement-continued'],
  },
  { id: '4.2-b', provision: '4.2', how: 'executed', by: ['rule:4.2-replacement-suitable'] },
  {
    id: '4.2-c',
    provision: '4.2',
    how: 'tracked',
    by: ['duty:4.2-notice-of-impossibility', 'duty:4.2-notice-of-sick-pay-end'],
  },
  // What is refunded stands in the payroll; here it is kept by how much it goes down, and who decided so.
  {
    id: '4.2-f',
    provision: '4.2',
    how: 'tracked',
    by: ['computation:4.2-reduction', 'record:absence.reductionDecided'],
  },
  { id: '4.2-d', provision: '4.2', how: 'executed', by: ['rule:4.2-reduction', 'computation:4.2-reduction'] },
  { id: '4.2-e', provision: '4.2', how: 'executed', by: ['computation:4.2-supplement-set-off'] },
  { id: '4.3-a', provision: '4.3', how: 'executed', by: ['duty:4.3-notice-of-new-staff'] },
  { id: '4.3-b', provision: '4.3', how: 'executed', by: ['validation:4.3-place-of-work'] },
  { id: '4.4-a', provision: '4.4', how: 'executed', by: ['duty:4.4-notice-of-change'] },
  // "Ebenfalls innerhalb dieser Frist": the notice of the change is that of the place as well.
  {
    id: '4.4-b',
    provision: '4.4',
    how: 'executed',
    by: ['duty:4.4-notice-of-change', 'validation:4.4-new-place-of-work'],
  },
  { id: '4.5-a', provision: '4.5', how: 'displayed', by: [] },
  {
    id: '4.5-b',
    provision: '4.5',
    how: 'tracked',
    by: ['checklist:4.5-rooms-negotiated', 'record:mandate.roomsNegotiated'],
  },
];
