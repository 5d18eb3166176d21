import { temporal } from '@temporalio/proto';

const { EventType } = temporal.api.enums.v1;

/** Events that only a rehearsal writes: each skip, and each order to skip. */
const OF_REHEARSALS = ['WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED', 'WORKFLOW_EXECUTION_OPTIONS_UPDATED'];

/** Name of a history event as Temporal shows it, e.g. `TIMER_STARTED`. */
export function eventName({ eventType }: temporal.api.history.v1.IHistoryEvent): string {
  return (EventType[eventType ?? 0] ?? 'UNKNOWN').replace('EVENT_TYPE_', '');
}

/** Whether an event of that name stands in rehearsed histories only. */
export function isOfRehearsals(name: string): boolean {
  return OF_REHEARSALS.includes(name);
}
