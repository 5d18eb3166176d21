/** No input is nested deeper: what is would exhaust the stack of whoever walks through it. */
export const DEEPEST = 64;

/**
 * Whether groups and lists stand within one another deeper than `DEEPEST`. Looks level by level, so that no depth is too
 * much for it, and stops there, so that neither is a value that stands within itself. `[[1]]` is nested twice.
 */
export function isNestedTooDeep(value: unknown): boolean {
  let level = groupsIn([value]);
  for (let depth = 1; level.size > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = groupsIn([...level].flatMap((group): unknown[] => Object.values(group)));
  }
  return false;
}

/** Each group once: what stands in several places of one level is looked at as one. */
function groupsIn(values: readonly unknown[]): ReadonlySet<object> {
  return new Set(values.filter((one): one is object => typeof one === 'object' && one !== null));
}
