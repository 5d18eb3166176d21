import type { CoverageRow } from '../../guideline';

/** 5.8 and 5.9: the integration plan, consent and deletion, networking. */
export const INTEGRATION_PLAN_ROWS: readonly CoverageRow[] = [
  { id: '5.8.1-a', provision: '5.8.1', how: 'executed', by: ['validation:5.8.1-plan-complete'] },
  {
    id: '5.8.1-b',
    provision: '5.8.1',
    how: 'executed',
    by: [
      'rule:5.8.1-consent-informed',
      'rule:5.8.1-consent-form',
      'rule:5.8.1-consent-not-withdrawn',
      'rule:5.8.1-consent-explicit',
      'rule:5.8.1-consent-before-entry',
      'validation:5.8.1-consent-before-plan',
    ],
  },
  // Deletion and what is stored at all; access and technical measures are those of the whole house.
  {
    id: '5.8.1-c',
    provision: '5.8.1',
    how: 'executed',
    by: ['computation:5.8.1-delete-after', 'duty:5.8.1-deletion', 'validation:5.6-plan-contents'],
  },
  { id: '5.8.1-d', provision: '5.8.1', how: 'executed', by: ['validation:5.8.1-plan-complete'] },
  { id: '5.8.1-e', provision: '5.8.1', how: 'executed', by: ['validation:5.8.1-plan-complete'] },
  { id: '5.8.1-f', provision: '5.8.1', how: 'executed', by: ['validation:5.8.1-plan-complete'] },
  { id: '5.8.1-g', provision: '5.8.1', how: 'executed', by: ['validation:5.8.1-plan-complete'] },
  {
    id: '5.8.1-h',
    provision: '5.8.1',
    how: 'tracked',
    by: ['checklist:5.8.1-agreement-aligned', 'computation:5.8.1-agreement-kind', 'record:careCase.agreementAligned'],
  },
  {
    id: '5.8.1-i',
    provision: '5.8.1',
    how: 'tracked',
    by: ['checklist:5.8.1-agreement-duty-explained', 'record:careCase.agreementDutyExplained'],
  },
  { id: '5.8.1-j', provision: '5.8.1', how: 'executed', by: ['validation:5.8.1-plan-complete'] },
  { id: '5.8.1-k', provision: '5.8.1', how: 'executed', by: ['validation:5.8.1-plan-complete'] },
  { id: '5.8.2-a', provision: '5.8.2', how: 'executed', by: ['duty:5.8.2-record-unfulfilled'] },
  { id: '5.8.2-b', provision: '5.8.2', how: 'executed', by: ['duty:5.8.2-reasons-without-plan'] },
  {
    id: '5.8.3-a',
    provision: '5.8.3',
    how: 'tracked',
    by: ['checklist:5.8.3-template-provided', 'record:mandate.planTemplateProvided'],
  },
  { id: '5.8.3-b', provision: '5.8.3', how: 'executed', by: ['validation:5.8.1-plan-complete'] },
  {
    id: '5.8.4-a',
    provision: '5.8.4',
    how: 'executed',
    by: ['rule:5.8.4-legacy-plan', 'validation:5.8.4-legacy-plan'],
  },
  {
    id: '5.8.4-b',
    provision: '5.8.4',
    how: 'tracked',
    by: ['checklist:5.8.4-legacy-plan-completed', 'record:careCase.planReviewed'],
  },
  // Each networking talk is taken down with its partner and counted.
  {
    id: '5.9-a',
    provision: '5.9',
    how: 'tracked',
    by: ['validation:3.11.1-contact-entry', 'computation:3.11.1-key-figures', 'record:mandate.cooperationHeld'],
  },
  {
    id: '5.9-b',
    provision: '5.9',
    how: 'tracked',
    by: ['duty:5.9-handover', 'checklist:5.9-handover-held', 'record:careCase.handoverHeld'],
  },
  { id: '5.9-c', provision: '5.9', how: 'displayed', by: [] },
];
