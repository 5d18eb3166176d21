import { tsToMs } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';
import type { Assessment, RungQueued, Snapshot } from '../../domain/assessment';
import { ENTITY_TYPES, type NewEvent } from '../../domain/case-event';
import { instantOf } from '../../domain/instant';
import { type EntityInput, factSignal } from '../../workflows/messages';
import type { DecodePayloads } from './payload-decoder';
import type { RecordedFact } from './recorded-fact';

type History = temporal.api.history.v1.IHistory;
type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

/** Name under which the SDK records the result of a local activity. */
const LOCAL_ACTIVITY = 'core_local_activity';

/**
 * Reads one run of an entity workflow event by event.
 * A command whose handler failed after it was accepted is told as a technical step: it recorded nothing.
 */
export async function readRun(run: History, decode: DecodePayloads): Promise<RecordedFact[]> {
  const events = run.events ?? [];
  const clockOffset = await clockOffsetOf(events[0], decode);
  const failed = failedUpdates(events);
  const read = events.map(async (event): Promise<RecordedFact> => {
    const recorded = {
      at: instantOf(tsToMs(event.eventTime) + clockOffset),
      historyEventId: Number(event.eventId ?? 0),
    };
    const fact = (await factOf(event, decode, failed)) ?? stepOf(event);
    return { ...recorded, ...fact };
  });
  return Promise.all(read);
}

type Unplaced = RecordedFact extends infer Fact
  ? Fact extends unknown
    ? Omit<Fact, 'at' | 'historyEventId'>
    : never
  : never;

async function factOf(
  event: HistoryEvent,
  decode: DecodePayloads,
  failed: ReadonlySet<string>,
): Promise<Unplaced | undefined> {
  if (event.workflowExecutionStartedEventAttributes) return begun(event, decode);
  if (event.workflowExecutionUpdateAcceptedEventAttributes) return command(event, decode, failed);
  if (event.workflowExecutionSignaledEventAttributes) return signal(event, decode);
  if (event.markerRecordedEventAttributes) return localActivity(event, decode);
  return undefined;
}

async function begun(event: HistoryEvent, decode: DecodePayloads): Promise<Unplaced> {
  const { input, workflowType } = event.workflowExecutionStartedEventAttributes ?? {};
  const [given] = await decode(input);
  const { clockOffset = 0, carried } = (given ?? {}) as Partial<EntityInput>;
  const entity = ENTITY_TYPES.find((type) => type === workflowType?.name);
  const { events = [], duties = [] } = (carried?.snapshot ?? {}) as Partial<Snapshot>;
  return { fact: 'begun', clockOffset, carried: events, duties, ...(entity !== undefined && { entity }) };
}

async function signal(event: HistoryEvent, decode: DecodePayloads): Promise<Unplaced | undefined> {
  const { signalName, input } = event.workflowExecutionSignaledEventAttributes ?? {};
  const [sent] = signalName === factSignal.name ? await decode(input) : [];
  return sent === undefined ? undefined : { fact: 'command', event: sent as NewEvent };
}

async function command(
  event: HistoryEvent,
  decode: DecodePayloads,
  failed: ReadonlySet<string>,
): Promise<Unplaced | undefined> {
  const { acceptedRequest, protocolInstanceId } = event.workflowExecutionUpdateAcceptedEventAttributes ?? {};
  if (failed.has(acceptedRequest?.meta?.updateId ?? protocolInstanceId ?? '')) return undefined;
  const [recorded] = await decode(acceptedRequest?.input?.args);
  return recorded === undefined ? undefined : { fact: 'command', event: recorded as NewEvent };
}

async function localActivity(event: HistoryEvent, decode: DecodePayloads): Promise<Unplaced | undefined> {
  const { markerName, details, failure } = event.markerRecordedEventAttributes ?? {};
  if (markerName !== LOCAL_ACTIVITY || failure) return undefined;
  const [data] = await decode(details?.data);
  const [result] = await decode(details?.result);
  const { activity_type: activity } = data as { activity_type?: string };
  if (activity === 'assess') return { fact: 'assessed', assessment: result as Assessment };
  if (activity === 'remind') return { fact: 'reminded', queued: result as readonly RungQueued[] };
  return undefined;
}

function stepOf(event: HistoryEvent): Unplaced {
  const step = (temporal.api.enums.v1.EventType[event.eventType ?? 0] ?? 'UNKNOWN').replace('EVENT_TYPE_', '');
  const what =
    event.activityTaskScheduledEventAttributes?.activityType?.name ??
    event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.name ??
    event.workflowExecutionSignaledEventAttributes?.signalName ??
    event.markerRecordedEventAttributes?.markerName;
  return { fact: 'step', step, ...(what && { what }) };
}

async function clockOffsetOf(first: HistoryEvent | undefined, decode: DecodePayloads): Promise<number> {
  const [input] = await decode(first?.workflowExecutionStartedEventAttributes?.input);
  return (input as Partial<EntityInput> | undefined)?.clockOffset ?? 0;
}

function failedUpdates(events: readonly HistoryEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ workflowExecutionUpdateCompletedEventAttributes: completed }) =>
      completed?.outcome?.failure && completed.meta?.updateId ? [completed.meta.updateId] : [],
    ),
  );
}
