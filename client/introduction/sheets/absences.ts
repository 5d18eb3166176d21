import type { Columns, EntitySheet } from './sheet';

/** Running absences (4.1, 4.2). */
export const ABSENCES = {
  entity: 'absence',
  columns: {
    key: { kind: 'text', required: true },
    employment: { kind: 'employment', required: true, to: ['reported:employment'] },
    firstDay: { kind: 'day', required: true, to: ['reported:firstDay'] },
    workedOnFirstDay: { kind: 'yesNo', to: ['reported:workedOnFirstDay'] },
    reason: { kind: { one: 'absenceReason' }, required: true, to: ['reported:reason'] },
    expectedUntil: { kind: 'day', to: ['reported:expectedUntil'] },
    knownOn: { kind: 'day', required: true, to: ['reported:knownOn'] },
    replacement: {
      kind: 'employment',
      also: ['replacementProposed:employment', 'replacementStarted:employment'],
    },
    proposedOn: { kind: 'day', to: ['replacementProposed:on'] },
    startedOn: { kind: 'day', to: ['replacementStarted:on'] },
    impossibleOn: { kind: 'day', to: ['declaredImpossible:on'] },
    impossibleReceivedOn: { kind: 'day', to: ['impossibilityNoticeReceived:receivedOn'] },
    impossibleChannel: { kind: { one: 'channel' }, to: ['impossibilityNoticeReceived:channel'] },
    lastPaidDay: { kind: 'day', to: ['sickPayEnded:lastPaidDay'] },
    sickPayReceivedOn: { kind: 'day', to: ['sickPayNoticeReceived:receivedOn'] },
    sickPayChannel: { kind: { one: 'channel' }, to: ['sickPayNoticeReceived:channel'] },
    settled: { kind: 'text' },
  } satisfies Columns<'absences'>,
} as const satisfies EntitySheet;
