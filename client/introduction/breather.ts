import { setImmediate as nextTurn } from 'node:timers/promises';

/** Longest time for which a check keeps all other requests waiting, in milliseconds. */
const LONGEST_MS = 25;

/** Called between the rows of long work; lets others in where the work has held the process for a while. */
export type Breathe = () => Promise<void>;

/** A breather of its own for one piece of work. */
export function createBreather(): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_MS) return;
    await nextTurn();
    since = performance.now();
  };
}
