import { defaultPayloadConverter, type Payload, toPayloads } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import Long from 'long';
import type { CaseEvent } from '../../../domain/case-event';
import type { Duty } from '../../../domain/duty';
import type { HiredData } from '../../../domain/employment';
import type { Instant } from '../../../domain/instant';
import { type LegalDate, legalDate } from '../../../domain/legal-date';
import { cents, fullTimeEquivalent } from '../../../domain/money';

type Attributes = Omit<temporal.api.history.v1.IHistoryEvent, 'eventId' | 'eventTime' | 'eventType'>;

/** A hand-written history: each line is `[time, event type without prefix, attributes]`. */
export function historyOf(
  lines: readonly (readonly [string, string, Attributes?])[],
): temporal.api.history.v1.IHistory {
  const events = lines.map(([time, type, attributes], index) => ({
    eventId: Long.fromNumber(index + 1),
    eventTime: { seconds: Long.fromNumber(Date.parse(time) / 1000), nanos: 0 },
    eventType: temporal.api.enums.v1.EventType[`EVENT_TYPE_${type}` as keyof typeof temporal.api.enums.v1.EventType],
    ...attributes,
  }));
  return temporal.api.history.v1.History.create({ events });
}

const payloads = (...values: unknown[]) => ({ payloads: toPayloads(defaultPayloadConverter, ...values) as Payload[] });

export const started = (input: unknown, entity?: string): Attributes => ({
  workflowExecutionStartedEventAttributes: {
    input: payloads(input),
    ...(entity !== undefined && { workflowType: { name: entity } }),
  },
});

export const signaled = (signalName: string, ...sent: unknown[]): Attributes => ({
  workflowExecutionSignaledEventAttributes: { signalName, input: payloads(...sent) },
});

export const accepted = (name: string, event: Omit<CaseEvent, 'recordedAt'>): Attributes => ({
  workflowExecutionUpdateAcceptedEventAttributes: {
    protocolInstanceId: event.id,
    acceptedRequest: { meta: { updateId: event.id }, input: { name, args: payloads(event) } },
  },
});

export const answeredWithFailure = (updateId: string): Attributes => ({
  workflowExecutionUpdateCompletedEventAttributes: {
    meta: { updateId },
    outcome: { failure: { message: 'DUTY_NOT_OPEN' } },
  },
});

export const localActivity = (activity: string, result: unknown): Attributes => ({
  markerRecordedEventAttributes: {
    markerName: 'core_local_activity',
    details: { data: payloads({ seq: 1, attempt: 1, activity_type: activity }), result: payloads(result) },
  },
});

export const hiredData: HiredData = {
  provider: 'caritas',
  firstDay: legalDate('2026-08-01'),
  contract: {
    fullTimeEquivalent: fullTimeEquivalent(0.75),
    municipalities: [{ name: 'Schopfheim', share: fullTimeEquivalent(0.75) }],
    monthlyPay: cents(285_050),
  },
  qualification: { type: 'c' },
  grantPeriod: { from: legalDate('2026-01-01'), to: legalDate('2026-12-31') },
};

export const caseEvent = (
  id: string,
  type: string,
  occurredOn: string,
  data: unknown,
): Omit<CaseEvent, 'recordedAt'> => ({
  id,
  type,
  occurredOn: legalDate(occurredOn),
  actor: 'p-101',
  data,
  contentHash: '0123456789abcdef',
});

const arisenFrom = { eventId: 'r1', on: legalDate('2026-08-01') };

/** Three months from 1 August 2026 end on Sunday 1 November, All Saints, so the duty is due on Monday 2 November. */
export const requalification: Duty = {
  id: '3.3.2-requalification-begun',
  kind: 'statutory',
  provision: '3.3.2',
  inventoryRow: '3.3.2-a',
  bearer: 'provider',
  addressee: 'granting-authority',
  arisenFrom,
  revision: 1,
  status: 'open',
  due: legalDate('2026-11-02'),
  aim: legalDate('2026-10-30'),
  receipt: {
    reading: { number: 'Q14', key: 'trainingPeriodStart', value: '187_1' },
    readings: [],
    start: 'event',
    anchor: legalDate('2026-08-01'),
    count: 3,
    unit: 'months',
    paragraphs: ['BGB 187 I', 'BGB 188 II', 'LVwVfG 31 III'],
    nominalEnd: legalDate('2026-11-01'),
    skipped: [
      { day: '2026-11-01' as LegalDate, reason: 'sunday' },
      { day: '2026-11-01' as LegalDate, reason: 'ALLERHEILIGEN' },
    ],
    due: legalDate('2026-11-02'),
    lateFrom: '2026-11-02T23:00:00.000Z' as Instant,
    aim: legalDate('2026-10-30'),
    alternatives: [
      {
        reading: { number: 'Q14', key: 'trainingPeriodStart', value: '187_2' },
        start: 'firstDay',
        anchor: legalDate('2026-08-01'),
        count: 3,
        unit: 'months',
        paragraphs: ['BGB 187 II', 'BGB 188 II', 'LVwVfG 31 III'],
        nominalEnd: legalDate('2026-10-31'),
        skipped: [
          { day: '2026-10-31' as LegalDate, reason: 'saturday' },
          { day: '2026-11-01' as LegalDate, reason: 'sunday' },
        ],
        due: legalDate('2026-11-02'),
      },
    ],
    guideline: '2017-09-01',
    calendar: 'DE-BW',
  },
};

/** The proof of beginning: owed without undue delay, so without a date of the law. */
export const proofOfBeginning: Duty = {
  id: '3.3.2-proof-of-beginning',
  kind: 'prompt',
  provision: '3.3.2',
  inventoryRow: '3.3.2-b',
  bearer: 'provider',
  addressee: 'granting-authority',
  arisenFrom: { eventId: 'r2', on: legalDate('2026-10-05') },
  revision: 1,
  status: 'open',
  aim: legalDate('2026-10-08'),
  alarm: legalDate('2026-10-19'),
};
