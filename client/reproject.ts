import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { ENTITY_TYPES } from '../domain/case-event';
import { type EntityChange, wholeState } from '../store/entity-rows';
import { dropSubject, subjectsWithoutEntity } from '../store/persons';
import { entityDiffers, removeEntity, replaceEntity } from '../store/read-model';
import { snapshotQuery } from '../workflows/messages';
import type { FristwerkDeps } from './deps';
import type { ReprojectionReport } from './fristwerk';

/** Workflow types that are entities. */
const ENTITY_QUERY = `WorkflowType IN (${ENTITY_TYPES.map((type) => `'${type}'`).join(', ')})`;

type Difference = ReprojectionReport['differences'][number];

/**
 * Rebuilds the read model from what each entity says of itself, and names what differed.
 * Rows of entities that the engine does not know are removed. Deliveries, people and documents stay as they are.
 */
export async function reproject(deps: FristwerkDeps): Promise<ReprojectionReport> {
  const differences: Difference[] = [];
  const known = new Set<string>();
  for await (const { workflowId } of deps.engine.workflow.list({ query: ENTITY_QUERY })) {
    if (!workflowId.startsWith(deps.prefix) || known.has(workflowId)) continue;
    known.add(workflowId);
    if (await rebuild(deps, workflowId)) differences.push(differenceOf(workflowId, 'replaced'));
  }
  for (const entityId of await strangers(deps, known)) {
    await removeEntity(deps.store, entityId);
    differences.push(differenceOf(entityId, 'removed'));
  }
  await dropLostPersons(deps);
  return { entities: known.size, differences };
}

const differenceOf = (entityId: string, what: string): Difference => ({ entityId, table: 'entities', what });

/**
 * Makes the read model of one entity what the entity says. A difference may be a step that is just being taken, so
 * the entity is asked again: its second answer waits until that step is done.
 */
async function rebuild(deps: FristwerkDeps, entityId: string): Promise<boolean> {
  const first = await stateOf(deps, entityId);
  if (first === null || !(await entityDiffers(deps.store, first))) return false;
  const second = await stateOf(deps, entityId);
  if (second === null || !(await entityDiffers(deps.store, second))) return false;
  await replaceEntity(deps.store, second);
  return true;
}

/** Null before the first event. */
async function stateOf({ engine }: FristwerkDeps, entityId: string): Promise<EntityChange | null> {
  const snapshot = await engine.workflow.getHandle(entityId).query(snapshotQuery);
  if (snapshot.events.length === 0) return null;
  return wholeState(snapshot);
}

/** Entities of the read model that the engine does not know. Its list may lag behind, so each is asked for by name. */
async function strangers({ engine, store }: FristwerkDeps, known: ReadonlySet<string>): Promise<readonly string[]> {
  const rows = await store.db.selectFrom('entities').select('entity_id').execute();
  const unknown: string[] = [];
  for (const { entity_id: id } of rows) if (!known.has(id) && !(await exists(engine, id))) unknown.push(id);
  return unknown;
}

/** A hire that was lost on the way leaves a name behind and nothing else. */
async function dropLostPersons({ engine, store }: FristwerkDeps): Promise<void> {
  for (const { entityId, personId } of await subjectsWithoutEntity(store))
    if (!(await exists(engine, entityId))) await dropSubject(store, entityId, personId);
}

async function exists(engine: Client, workflowId: string): Promise<boolean> {
  try {
    await engine.workflow.getHandle(workflowId).describe();
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
