import type { CoverageRow } from '../../guideline';

/** 5.1 to 5.7: aims, the way of working, and the list of tasks. */
export const TASKS_ROWS: readonly CoverageRow[] = [
  { id: '5.1-a', provision: '5.1', how: 'displayed', by: [] },
  { id: '5.2-a', provision: '5.2', how: 'displayed', by: [] },
  { id: '5.3-a', provision: '5.3', how: 'displayed', by: [] },
  { id: '5.4-a', provision: '5.4', how: 'displayed', by: [] },
  { id: '5.5-a', provision: '5.5', how: 'displayed', by: [] },
  {
    id: '5.6-a',
    provision: '5.6',
    how: 'tracked',
    by: ['duty:5.6-first-contact', 'checklist:5.6-contact-offered', 'record:careCase.contactOffered'],
  },
  { id: '5.6-b', provision: '5.6', how: 'tracked', by: ['checklist:5.6-surveyed', 'record:careCase.surveyed'] },
  {
    id: '5.6-c',
    provision: '5.6',
    how: 'tracked',
    by: [
      'checklist:5.6-earlier-data-taken-over',
      'validation:5.6-consent-before-transfer',
      'record:careCase.dataTransferred',
    ],
  },
  {
    id: '5.6-d',
    provision: '5.6',
    how: 'tracked',
    by: ['checklist:5.6-online-record', 'validation:5.6-plan-contents', 'record:careCase.externalRecordLinked'],
  },
  { id: '5.6-e', provision: '5.6', how: 'executed', by: ['rule:5.6-voluntary', 'validation:5.8.1-plan-complete'] },
  { id: '5.6-f', provision: '5.6', how: 'executed', by: ['validation:5.8.1-plan-complete'] },
  {
    id: '5.6-g',
    provision: '5.6',
    how: 'tracked',
    by: ['duty:5.6-plan-review', 'checklist:5.6-plan-reviewed', 'record:careCase.planReviewed'],
  },
  { id: '5.6-h', provision: '5.6', how: 'displayed', by: [] },
  { id: '5.7-a', provision: '5.7', how: 'displayed', by: [] },
  // A referral is taken down with the contact and counted.
  {
    id: '5.7-b',
    provision: '5.7',
    how: 'tracked',
    by: ['validation:3.11.1-contact-entry', 'computation:3.11.1-key-figures'],
  },
  { id: '5.7-c', provision: '5.7', how: 'executed', by: ['rule:5.7-consent-given'] },
  {
    id: '5.7-d',
    provision: '5.7',
    how: 'tracked',
    by: [
      'duty:5.6-plan-review',
      'duty:5.7-step-review',
      'record:careCase.planReviewed',
      'record:careCase.stepAgreed',
      'record:careCase.stepFulfilled',
    ],
  },
  { id: '5.7-e', provision: '5.7', how: 'displayed', by: [] },
  { id: '5.7-f', provision: '5.7', how: 'displayed', by: [] },
  { id: '5.7-g', provision: '5.7', how: 'displayed', by: [] },
  { id: '5.7-h', provision: '5.7', how: 'displayed', by: [] },
  { id: '5.7-i', provision: '5.7', how: 'displayed', by: [] },
  { id: '5.7-j', provision: '5.7', how: 'displayed', by: [] },
  {
    id: '5.7-k',
    provision: '5.7',
    how: 'tracked',
    by: ['checklist:5.7-social-law-notice', 'record:careCase.socialLawNoticeGiven'],
  },
  { id: '5.7-l', provision: '5.7', how: 'displayed', by: [] },
  { id: '5.7-m', provision: '5.7', how: 'displayed', by: [] },
  { id: '5.7-n', provision: '5.7', how: 'displayed', by: [] },
  { id: '5.7-o', provision: '5.7', how: 'displayed', by: [] },
];
