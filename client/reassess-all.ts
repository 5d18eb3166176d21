import { setTimeout as rest } from 'node:timers/promises';
import { WorkflowNotFoundError } from '@temporalio/client';
import { settingsVersion } from '../store/house-settings';
import {
  beginReassessment,
  endReassessment,
  entitiesBehind,
  noteAsked,
  unfinishedReassessment,
} from '../store/reassessments';
import { reassessSignal } from '../workflows/messages';
import { commandFailure } from './command-failure';
import type { FristwerkDeps } from './deps';

/** How far the files have followed a version of the house settings. */
export interface ReassessmentProgress {
  readonly version: number;
  /** Files asked so far, by whichever process. */
  readonly asked: number;
  /** Files that were there when it began. */
  readonly entities: number;
}

/** How fast entities are asked, who is told of it, and what ends it early. */
export interface ReassessmentPace {
  readonly perSecond?: number;
  readonly onProgress?: (progress: ReassessmentProgress) => void;
  readonly signal?: AbortSignal;
}

/** What of the use cases it stands on. */
export type ReassessmentDeps = Pick<FristwerkDeps, 'engine' | 'store' | 'now'>;

const PER_SECOND = 50;
/** Files asked between two notes of how far it has come: after a crash so many are asked twice, which changes nothing. */
const TOGETHER = 25;

/**
 * Asks every entity for a new assessment, after readings, settings or the calendar have changed: goes on where an
 * earlier run ended, and begins anew where none is unfinished. Asked twice, an entity finds the second time that
 * nothing differs. Returns how many were asked, by earlier runs too.
 * @throws ENGINE_UNREACHABLE, after which it can go on
 */
export async function reassessAll(deps: ReassessmentDeps, pace: ReassessmentPace = {}): Promise<number> {
  const { store, now } = deps;
  if ((await unfinishedReassessment(store)) === undefined)
    await beginReassessment(store, (await settingsVersion(store))?.version ?? 0, now());
  return (await goOnReassessing(deps, pace)) ?? 0;
}

/**
 * Goes on with the reassessment that is unfinished, to its end. A version that comes into force meanwhile takes the
 * place of the one before. Returns how many entities were asked; undefined where nothing is unfinished.
 * @throws ENGINE_UNREACHABLE, after which it can go on
 */
export async function goOnReassessing(
  deps: ReassessmentDeps,
  { perSecond = PER_SECOND, onProgress = () => undefined, signal }: ReassessmentPace = {},
): Promise<number | undefined> {
  let asked: number | undefined;
  while (signal?.aborted !== true) {
    const unfinished = await unfinishedReassessment(deps.store);
    if (unfinished === undefined) break;
    asked = unfinished.asked;
    onProgress({ version: unfinished.version, asked, entities: unfinished.entities });
    const some = await entitiesBehind(deps.store, unfinished.up_to, TOGETHER);
    const last = some.at(-1);
    if (last === undefined) await endReassessment(deps.store, unfinished.version, deps.now());
    else {
      asked += await askAll(deps, some, perSecond);
      await noteAsked(deps.store, unfinished.version, last, asked);
    }
  }
  return asked;
}

async function askAll(deps: ReassessmentDeps, entityIds: readonly string[], perSecond: number): Promise<number> {
  let asked = 0;
  for (const entityId of entityIds) {
    if (await isAsked(deps, entityId)) asked += 1;
    await rest(1_000 / perSecond);
  }
  return asked;
}

/** An entity that the engine no longer runs stays as it is. */
async function isAsked({ engine }: ReassessmentDeps, entityId: string): Promise<boolean> {
  try {
    await engine.workflow.getHandle(entityId).signal(reassessSignal);
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw commandFailure(error, entityId);
  }
}
