import { setTimeout as rest } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { inParallel } from './measures';

const { EVENT_TYPE_TIMER_STARTED: TIMER_STARTED } = temporal.api.enums.v1.EventType;

/** When each of these workflows had its first timer armed, by the engine's own clock, in milliseconds since 1970. */
export async function armedAt(client: Client, workflowIds: readonly string[]): Promise<readonly number[]> {
  const moments: number[] = [];
  await inParallel(workflowIds, 4, async (id) => {
    let moment = await timerStarted(client, id);
    for (; moment === null; moment = await timerStarted(client, id)) await rest(100);
    moments.push(moment);
  });
  return moments;
}

async function timerStarted(client: Client, workflowId: string): Promise<number | null> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  const armed = events?.find(({ eventType }) => eventType === TIMER_STARTED);
  if (armed === undefined) return null;
  const { seconds = 0, nanos = 0 } = armed.eventTime ?? {};
  return Number(seconds) * 1000 + (nanos ?? 0) / 1e6;
}
