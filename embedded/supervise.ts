import { setTimeout as pause } from 'node:timers/promises';

/** A process that ought to run for as long as Fristwerk does. */
export interface Supervisable {
  readonly pid: number | null;
  readonly exited: Promise<number | null>;
  stop(): Promise<void>;
}

/** How to start a process again, and who hears of it. */
export interface Supervision<T extends Supervisable> {
  start(): Promise<T>;
  onRestarted(process: T): void;
  onFailed(error: unknown): void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** Whoever ran that long failed for a new reason and is started again without delay. */
const STABLE_MS = 60_000;

/** Starts `first` again whenever it ends by itself, at growing distances of ten seconds at most, until `stop`. */
export function supervise<T extends Supervisable>(first: T, supervision: Supervision<T>): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const watching = watch(first, supervision, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
}

async function watch<T extends Supervisable>(first: T, supervision: Supervision<T>, stopping: AbortSignal) {
  const asked = new Promise<void>((resolve) => stopping.addEventListener('abort', () => resolve(), { once: true }));
  let failures = 0;
  for (let current: T | null = first; current !== null; current = await startAgain(supervision, stopping, failures)) {
    if (current !== first) supervision.onRestarted(current);
    const since = Date.now();
    await Promise.race([current.exited, asked]);
    if (stopping.aborted) return current.stop();
    failures = Date.now() - since > STABLE_MS ? 0 : failures + 1;
  }
}

async function startAgain<T extends Supervisable>(
  supervision: Supervision<T>,
  stopping: AbortSignal,
  failures: number,
): Promise<T | null> {
  for (let attempt = Math.max(failures - 1, 0); !stopping.aborted; attempt += 1) {
    const wait = attempt === 0 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
    await pause(wait, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) break;
    try {
      return await supervision.start();
    } catch (error) {
      supervision.onFailed(error);
    }
  }
  return null;
}
