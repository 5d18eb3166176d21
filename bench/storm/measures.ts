/** Work done at known moments: rate from the first to the last, and how late each was. */
export interface Spread {
  readonly count: number;
  readonly perSecond: number;
  /** Milliseconds after the moment at which they were due. */
  readonly p50: number;
  readonly p99: number;
  readonly last: number;
}

/** What a list of moments (milliseconds since 1970) says, all due at `dueAt`. */
export function spreadOf(moments: readonly number[], dueAt: number): Spread {
  const late = moments.map((at) => at - dueAt).sort((a, b) => a - b);
  const last = late.at(-1) ?? Number.NaN;
  const at = (share: number) => late[Math.min(late.length - 1, Math.floor(share * late.length))] ?? Number.NaN;
  return { count: late.length, perSecond: rateOf(late.length, last), p50: at(0.5), p99: at(0.99), last };
}

/** A rate to one decimal. */
export function rateOf(count: number, milliseconds: number): number {
  return Math.round((10 * count * 1000) / Math.max(milliseconds, 1)) / 10;
}

/** Does the same for each, at most so many at once. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<unknown>,
): Promise<void> {
  const waiting = items.entries();
  const one = async () => {
    for (const [index, item] of waiting) await work(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}
