import { temporal } from '@temporalio/proto';
import type { Scenario } from '../client/rehearsal/scenario';
import { exampleYear, type PlayedScenario, play } from './bench-stage';
import type { Figure } from './figure';

const { EventType } = temporal.api.enums.v1;

/** Events that only a rehearsal writes: each skip, and each order to skip. */
const OF_REHEARSALS = ['WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED', 'WORKFLOW_EXECUTION_OPTIONS_UPDATED'];

/**
 * History events from a hire to the proof of its notice (4.3), with four reminders between them: three days and one day
 * before Thu 8 Feb 2018, on it, and on the day after. The proof comes on the Saturday.
 */
export async function historyEvents(): Promise<readonly Figure[]> {
  const { report, events } = await play(hireToProof(exampleYear()));
  const counted = countByType(events);
  const value = Object.values(counted.durable).reduce((sum, count) => sum + count, 0);
  const reminders = new Set(report.entries.flatMap((entry) => ('rungs' in entry ? entry.rungs.map(withoutRole) : [])));
  const detail = { reminders: reminders.size, ...counted };
  return [{ name: 'history from hire to proof with four reminders', value, unit: 'events', limit: 60, detail }];
}

function hireToProof({ title, from, steps }: Scenario): Scenario {
  const [hire, notice] = steps;
  if (hire?.hire === undefined || notice?.prove === undefined) throw new Error(`${title} begins otherwise`);
  const on = '2018-02-10' as typeof from;
  return { title, from, to: on, steps: [hire, { ...notice, on, prove: { ...notice.prove, receivedOn: on } }] };
}

function countByType(events: PlayedScenario['events']) {
  const durable: Record<string, number> = {};
  const rehearsal: Record<string, number> = {};
  for (const { eventType } of events) {
    const name = (EventType[eventType ?? 0] ?? 'UNKNOWN').replace('EVENT_TYPE_', '');
    const counts = OF_REHEARSALS.includes(name) ? rehearsal : durable;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return { durable, rehearsal };
}

/** A rung goes to one or more roles; it stays one reminder. */
const withoutRole = (key: string) => key.slice(0, key.lastIndexOf('/'));
