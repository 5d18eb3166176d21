/**
 * Where two settings differ, as dotted paths in their order: `ladder.leadFrom`, `quietDays`. Lists are compared as a
 * whole; what only one of them names counts as differing.
 */
export function differingSettings(one: unknown, other: unknown): readonly string[] {
  const [a, b] = [leavesOf(one), leavesOf(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path)).sort();
}

function leavesOf(value: unknown, path: readonly string[] = []): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Map([[path.join('.'), JSON.stringify(value)]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, [...path, key])]));
}
