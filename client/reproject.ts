import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { replaceEntity } from '../store/read-model';
import { snapshotQuery } from '../workflows/messages';
import type { FristwerkDeps } from './deps';
import type { ReprojectionReport } from './fristwerk';

/** Workflow types that are entities. */
const ENTITY_QUERY = "WorkflowType = 'employment'";

/**
 * Rebuilds the read model from what each entity says of itself, and names what differed.
 * Rows of entities that the engine does not know are removed. Deliveries, people and documents stay as they are.
 */
export async function reproject(deps: FristwerkDeps): Promise<ReprojectionReport> {
  const differences: { entityId: string; table: string; what: string }[] = [];
  const known = new Set<string>();
  for await (const { workflowId } of deps.engine.workflow.list({ query: ENTITY_QUERY })) {
    if (!workflowId.startsWith(deps.prefix) || known.has(workflowId)) continue;
    known.add(workflowId);
    const snapshot = await deps.engine.workflow.getHandle(workflowId).query(snapshotQuery);
    if (snapshot.events.length === 0) continue;
    const differed = await replaceEntity(deps.store, {
      entityId: workflowId,
      fromEvent: 0,
      newEvents: snapshot.events,
      decision: snapshot.decision,
      duties: snapshot.duties,
      planHash: snapshot.planHash ?? '',
      asOf: snapshot.asOf,
    });
    if (differed) differences.push({ entityId: workflowId, table: 'entities', what: 'replaced' });
  }
  for (const entityId of await strangers(deps, known))
    differences.push({ entityId, table: 'entities', what: 'removed' });
  return { entities: known.size, differences };
}

/** Removes what the engine does not know. Its list may lag behind by a moment, so each one is asked for by name. */
async function strangers({ engine, store }: FristwerkDeps, known: ReadonlySet<string>): Promise<readonly string[]> {
  const rows = await store.db.selectFrom('entities').select('entity_id').execute();
  const unknown: string[] = [];
  for (const { entity_id: id } of rows) if (!known.has(id) && !(await exists(engine, id))) unknown.push(id);
  for (const entityId of unknown)
    await store.db.transaction().execute(async (trx) => {
      for (const table of ['duties', 'events', 'entities'] as const)
        await trx.deleteFrom(table).where('entity_id', '=', entityId).execute();
    });
  return unknown;
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
