import { setTimeout as rest } from 'node:timers/promises';
import { WorkflowNotFoundError } from '@temporalio/client';
import { reassessSignal } from '../workflows/messages';
import { commandFailure } from './command-failure';
import type { FristwerkDeps } from './deps';

/** How fast entities are asked. */
export interface ReassessmentPace {
  readonly perSecond: number;
}

const USUAL_PACE: ReassessmentPace = { perSecond: 50 };

/**
 * Asks every entity for a new assessment, after readings, settings or the calendar have changed. Asked twice, an entity
 * finds the second time that nothing differs. Returns how many were asked.
 * @throws ENGINE_UNREACHABLE
 */
export async function reassessAll(deps: FristwerkDeps, { perSecond } = USUAL_PACE): Promise<number> {
  const rows = await deps.store.db.selectFrom('entities').select('entity_id').orderBy('entity_id').execute();
  let asked = 0;
  for (const { entity_id: entityId } of rows) {
    if (await isAsked(deps, entityId)) asked += 1;
    await rest(1_000 / perSecond);
  }
  return asked;
}

/** An entity that the engine no longer runs stays as it is. */
async function isAsked({ engine }: FristwerkDeps, entityId: string): Promise<boolean> {
  try {
    await engine.workflow.getHandle(entityId).signal(reassessSignal);
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw commandFailure(error, entityId);
  }
}
