import { join } from 'node:path';
import { readScenario } from '../cli/scenario-file';
import { scenarioSchema } from '../client/rehearsal/scenario';
import { ENTITY_TYPES, type EntityType } from '../domain/case-event';
import { entityTypeOf } from '../domain/entity-id';
import { parseInput } from '../domain/validation';
import { productFolder } from '../embedded/product-files';
import { type PlayedScenario, play } from './bench-stage';
import { eventName, isOfRehearsals } from './event-names';
import type { Figure } from './figure';

/** What Temporal counts as an action when it is written into a history; rejected Updates and queries leave none. */
const ACTIONS: ReadonlySet<string> = new Set([
  'WORKFLOW_EXECUTION_STARTED',
  'TIMER_STARTED',
  'ACTIVITY_TASK_SCHEDULED',
  'MARKER_RECORDED',
  'WORKFLOW_EXECUTION_SIGNALED',
  'SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED',
  'WORKFLOW_EXECUTION_UPDATE_ACCEPTED',
]);

/** The year of `examples/county-year`: how long it takes, and what each kind of entity costs in events and actions. */
export async function countyYear(): Promise<readonly Figure[]> {
  const scenario = parseInput(scenarioSchema, await readScenario(join(productFolder(), 'examples', 'county-year')));
  const { report, histories } = await play(scenario);
  const { milliseconds, entities: _, ...summary } = report.summary;
  const kinds = perKind(histories);
  return [
    { name: 'county year rehearsed', value: milliseconds / 1_000, unit: 's', limit: 60, detail: summary },
    {
      name: 'actions of an entity and year, largest kind',
      value: Math.max(...Object.values(kinds).map(({ actions }) => actions)),
      unit: 'actions',
      limit: null,
      detail: kinds,
    },
  ];
}

interface Cost {
  readonly entities: number;
  /** Means over the entities of the kind. */
  readonly events: number;
  readonly actions: number;
  readonly most: number;
}

function perKind(histories: PlayedScenario['histories']): Readonly<Record<string, Cost>> {
  return Object.fromEntries(ENTITY_TYPES.map((kind) => [kind, costOf(kind, histories)]));
}

function costOf(kind: EntityType, histories: PlayedScenario['histories']): Cost {
  const counted = [...histories]
    .filter(([entityId]) => entityTypeOf(entityId) === kind)
    .map(([, events]) => events.map(eventName).filter((name) => !isOfRehearsals(name)));
  const mean = (lengths: readonly number[]) => Math.round((10 * sum(lengths)) / lengths.length) / 10;
  const events = counted.map(({ length }) => length);
  const actions = counted.map((names) => names.filter((name) => ACTIONS.has(name)).length);
  return { entities: counted.length, events: mean(events), actions: mean(actions), most: Math.max(...events) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
