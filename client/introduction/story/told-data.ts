import type { Place } from '../upload';

/** An event as the cells of an import tell it, with the place of each of its fields. */
export interface ToldEvent {
  /** `fundingNoticeGiven#public`: type, and which of several of one row. */
  readonly name: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
  /** Dotted path of the field to the cell that tells it. */
  readonly places: Map<string, Place>;
}

/** An event of which nothing is told yet. */
export function untold(name: string, constants: Readonly<Record<string, unknown>> = {}): ToldEvent {
  return { name, type: name.split('#')[0] as string, data: { ...constants }, places: new Map() };
}

/** Puts a value into a field by its dotted path, `names.staff` or `municipalities.0`, and notes where it stands. */
export function tell({ data, places }: ToldEvent, path: string, value: unknown, place: Place): void {
  places.set(path, place);
  const steps = path.split('.');
  let target: Record<string, unknown> = data;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    const isList = /^\d+$/.test(steps[index + 1] ?? '');
    target[step] ??= isList ? [] : {};
    target = target[step] as Record<string, unknown>;
  }
  target[steps.at(-1) as string] = value;
}

/** The cell of a field, or of the smallest group around it of which a cell is known; undefined where none is. */
export function placeOf({ places }: Pick<ToldEvent, 'places'>, field: string): Place | undefined {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const found = places.get(path) ?? [...places].find(([known]) => known.startsWith(`${path}.`))?.[1];
    if (found !== undefined) return found;
  }
  return [...places.values()][0];
}
