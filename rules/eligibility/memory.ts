/** Keeps what was found for a case, up to a number of cases. */
export interface Memory<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/**
 * A memory of two halves: once the younger one is full it becomes the older, and what nobody asked for since then is
 * forgotten. So it never holds more than `bound` cases and forgets the least used; with a bound of 0 it keeps nothing.
 */
export function createMemory<Value>(bound: number): Memory<Value> {
  const half = Math.floor(bound / 2);
  let younger = new Map<string, Value>();
  let older = new Map<string, Value>();
  const keep = (key: string, value: Value): void => {
    if (half === 0) return;
    if (younger.size >= half) [older, younger] = [younger, new Map()];
    younger.set(key, value);
  };
  return {
    get(key) {
      const known = younger.get(key);
      if (known !== undefined) return known;
      const earlier = older.get(key);
      if (earlier !== undefined) keep(key, earlier);
      return earlier;
    },
    set: keep,
  };
}
