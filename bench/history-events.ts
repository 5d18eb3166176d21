import { temporal } from '@temporalio/proto';
import { type Scenario, scenarioSchema } from '../client/rehearsal/scenario';
import { parseInput } from '../domain/validation';
import { exampleYear, type PlayedScenario, play } from './bench-stage';
import { eventName, isOfRehearsals } from './event-names';
import type { Figure } from './figure';

const { History } = temporal.api.history.v1;

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

/**
 * History events of an employment from the application to the proved qualification: six Updates (application, start,
 * notice of 4.3, beginning, its proof, and the certificate) and at least four reminders between them.
 */
export async function employmentYear(): Promise<readonly Figure[]> {
  const { report, events } = await play(parseInput(scenarioSchema, applicationToProof()));
  const counted = countByType(events);
  const value = Object.values(counted.durable).reduce((sum, count) => sum + count, 0);
  const updates = counted.durable.WORKFLOW_EXECUTION_UPDATE_ACCEPTED ?? 0;
  const reminders = (counted.durable.MARKER_RECORDED ?? 0) - updates;
  const bytes = History.encode({ events: [...events] }).finish().length;
  const detail = { updates, reminders, bytes, refusals: report.summary.unexpectedRefusals, ...counted };
  return [
    { name: 'history from application to proved qualification', value, unit: 'events', limit: 120, detail },
    {
      name: 'history of that employment',
      value: bytes,
      unit: 'bytes',
      limit: 200 * 1024,
      detail: { updates, reminders },
    },
  ];
}

function applicationToProof(): object {
  const [{ hire } = { hire: {} }] = exampleYear().steps;
  const { firstDay, person, ...facts } = hire as { firstDay: string; person: object };
  const applied = { ...facts, appliedOn: '2018-01-22', plannedFirstDay: firstDay };
  const step = (on: string, record: object) => ({ on, as: 'p-101', record: { entity: 'sommer', ...record } });
  return {
    title: 'Von der Bewerbung bis zum Abschluss der Nachqualifizierung',
    from: '2018-01-22',
    to: '2018-02-16',
    steps: [
      { on: '2018-01-22', as: 'p-103', name: 'sommer', begin: { employment: { person, applied } } },
      step('2018-02-01', { started: { firstDay } }),
      step('2018-02-07', {
        noticeOfNewStaffReceived: { receivedOn: '2018-02-07', channel: 'email', placeOfWork: 'Rathaus Rheinfelden' },
      }),
      step('2018-02-09', { requalificationBegun: { begunOn: '2018-02-09', receivedOn: '2018-02-09' } }),
      step('2018-02-12', { proofOfBeginningReceived: { receivedOn: '2018-02-12' } }),
      step('2018-02-16', {
        qualificationProved: {
          provedOn: '2018-02-16',
          qualification: { requalification: { completedOn: '2018-02-15', days: 5, certificate: true } },
        },
      }),
    ],
  };
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
  for (const name of events.map(eventName)) {
    const counts = isOfRehearsals(name) ? rehearsal : durable;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return { durable, rehearsal };
}

/** A rung goes to one or more roles; it stays one reminder. */
const withoutRole = (key: string) => key.slice(0, key.lastIndexOf('/'));
