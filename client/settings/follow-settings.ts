import { setTimeout as rest } from 'node:timers/promises';
import { goOnReassessing, type ReassessmentDeps, type ReassessmentPace } from '../reassess-all';

/** How often it is looked for settings that files have to follow, and who is told when the engine does not answer. */
export interface FollowOptions extends Pick<ReassessmentPace, 'perSecond'> {
  readonly restMs: number;
  readonly onFault: (error: unknown) => void;
}

/**
 * Lets the files follow the house settings from now on: what an earlier process left unfinished, then each version that
 * comes into force. A fault is told and tried again.
 * @returns what ends it, once the file that is being asked has been
 */
export function followSettings(
  deps: ReassessmentDeps,
  { restMs, onFault, ...pace }: FollowOptions,
): () => Promise<void> {
  const stopped = new AbortController();
  const { signal } = stopped;
  const following = (async () => {
    while (!signal.aborted) {
      await goOnReassessing(deps, { ...pace, signal }).catch(onFault);
      await rest(restMs, undefined, { signal }).catch(() => undefined);
    }
  })();
  return () => {
    stopped.abort();
    return following;
  };
}
