import type { EmploymentView, HistoryEntry, ListedDuty } from '../../client/fristwerk';
import type { Decision, Finding } from '../../domain/decision';
import type { Cents } from '../../domain/money';
import { NOTICE, PROOF_OF_BEGINNING, REQUALIFICATION } from './sample-duties';

/** File reference and entity id of the sample employment. */
export const REFERENCE = 'IM-7K3Q2A9D';
export const ENTITY_ID = 'employment/7k3q2a9d0m4x';

const finding = (rule: string, provision: string, rest: Partial<Finding>): Finding => ({
  rule,
  provision,
  status: 'fulfilled',
  compared: [],
  ...rest,
});

/** Type c with 0,75 VZÄ: everything shown but the requalification, and no suitability check recorded. */
export const DECISION: Decision = {
  subject: 'employment',
  outcome: 'open',
  findings: [
    finding('3.2-c1-school-certificate', '3.2 c', {
      compared: [{ fact: 'schoolLevel', operator: 'in', expected: ['mittlere-reife'], actual: 'mittlere-reife' }],
    }),
    finding('3.2-c3-requalification', '3.2 c', {
      status: 'notFulfilled',
      effect: 'obligation',
      compared: [{ fact: 'requalificationState', operator: 'equals', expected: 'completed', actual: 'none' }],
    }),
    finding('3.4.2-minimum-share', '3.4.2', {
      compared: [{ fact: 'fullTimeEquivalent', operator: 'atLeast', expected: 2500, actual: 7500 }],
    }),
    finding('3.5-no-findings', '3.5', {
      status: 'notAssessable',
      effect: 'review',
      compared: [{ fact: 'suitabilityFindings', operator: 'is', expected: false, actual: null }],
      missing: ['suitabilityFindings'],
    }),
  ],
  missing: ['suitabilityFindings'],
  amount: {
    perYear: 3_825_000 as Cents,
    inferred: true,
    derivation: [
      { step: 'rate-inferred', values: { type: 'c', provision: '3.2', rate: 5_100_000 } },
      { step: 'proportional-to-share', values: { rate: 5_100_000, share: 7500, perYear: 3_825_000 } },
    ],
    readings: [{ number: 'Q1', key: 'typeCRate', value: 5_100_000 }],
  },
  receipt: {
    guideline: '2017-09-01',
    ruleSet: '0123456789abcdef',
    engine: 'json-rules-engine 7.3.1',
    facts: 'fedcba9876543210',
    readings: [{ number: 'Q1', key: 'typeCRate', value: 5_100_000 }],
  },
};

/** The employment of Klara Kanarienvogel on 20 Oct 2026: one duty overdue, one open, one prompt. */
export const EMPLOYMENT_VIEW: EmploymentView = {
  entityId: ENTITY_ID,
  reference: REFERENCE,
  organisation: { id: 'caritas', name: 'Caritasverband für den Landkreis' },
  person: { givenName: 'Klara', familyName: 'Kanarienvogel' },
  decision: DECISION,
  duties: [
    { ...NOTICE, overdue: true },
    { ...PROOF_OF_BEGINNING, overdue: false },
    { ...REQUALIFICATION, overdue: false },
  ],
  eventCount: 2,
};

/** The same duties as the list shows them. */
export const LISTED_DUTIES: readonly ListedDuty[] = [NOTICE, PROOF_OF_BEGINNING, REQUALIFICATION].map((duty) => ({
  entityId: ENTITY_ID,
  reference: REFERENCE,
  organisation: 'caritas',
  duty,
  overdue: duty === NOTICE,
}));

/** Its life so far, oldest first. */
export const HISTORY: readonly HistoryEntry[] = [
  {
    at: '2026-08-03T07:12:00.000Z',
    kind: 'event',
    sentence: 'Anna Amsel hat die Einstellung zum Sa 01.08.2026 erfasst.',
    actor: 'anna',
    provisions: [],
    historyEventId: 2,
  },
  {
    at: '2026-08-03T07:12:01.000Z',
    kind: 'deadline',
    sentence: 'Pflicht entstanden: Nachqualifizierung beginnen, Mo 02.11.2026.',
    provisions: ['3.3.2'],
    historyEventId: 9,
  },
  {
    at: '2026-10-05T05:41:00.000Z',
    kind: 'reminder',
    sentence: 'Erinnerung versandt: Nachqualifizierung beginnen, 28 Tage vorher; eine E-Mail.',
    provisions: ['3.3.2'],
    historyEventId: 21,
  },
];
