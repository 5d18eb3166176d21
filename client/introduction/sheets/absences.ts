import type { Columns, EntitySheet } from './sheet';

/** Running absences (4.1, 4.2). */
export const ABSENCES = {
  entity: 'absence',
  columns: {
    key: { kind: 'text', required: true, example: 'U-01' },
    employment: { kind: 'employment', required: true, to: ['reported:employment'], example: 'P-01' },
    firstDay: { kind: 'day', required: true, to: ['reported:firstDay'], example: '26.10.2026' },
    workedOnFirstDay: { kind: 'yesNo', to: ['reported:workedOnFirstDay'], example: 'nein' },
    reason: { kind: { one: 'absenceReason' }, required: true, to: ['reported:reason'], example: 'Krankheit' },
    expectedUntil: { kind: 'day', to: ['reported:expectedUntil'], example: '18.12.2026' },
    knownOn: { kind: 'day', required: true, to: ['reported:knownOn'], example: '26.10.2026' },
    replacement: {
      kind: 'employment',
      also: ['replacementProposed:employment', 'replacementStarted:employment'],
      example: '',
    },
    proposedOn: { kind: 'day', to: ['replacementProposed:on'], example: '' },
    startedOn: { kind: 'day', to: ['replacementStarted:on'], example: '' },
    impossibleOn: { kind: 'day', to: ['declaredImpossible:on'], example: '' },
    impossibleReceivedOn: { kind: 'day', to: ['impossibilityNoticeReceived:receivedOn'], example: '' },
    impossibleChannel: { kind: { one: 'channel' }, to: ['impossibilityNoticeReceived:channel'], example: '' },
    lastPaidDay: { kind: 'day', to: ['sickPayEnded:lastPaidDay'], example: '' },
    sickPayReceivedOn: { kind: 'day', to: ['sickPayNoticeReceived:receivedOn'], example: '' },
    sickPayChannel: { kind: { one: 'channel' }, to: ['sickPayNoticeReceived:channel'], example: '' },
    settled: { kind: 'text', example: '' },
  } satisfies Columns<'absences'>,
} as const satisfies EntitySheet;
