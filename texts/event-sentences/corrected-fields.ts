import type { EntityType } from '../../domain/case-event';
import { listed } from '../counting';
import { fieldLabel } from '../field-label';
import { fieldValue } from '../field-value';

/** What an event said before and after a correction. */
export interface Correction {
  readonly entity: EntityType;
  /** Of the event that is corrected. */
  readonly type: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Name of a person or an organisation by its id. */
  readonly name: (id: string) => string;
}

/** Kept with the event by its id, which says nothing to a reader. */
const UNTOLD: ReadonlySet<string> = new Set(['documentId']);

/**
 * What a correction changed, each field with both values: `Beratungsgespräche von 2 auf 1 und Tag von Mo 16.11.2026 auf
 * Di 17.11.2026`; empty where it says the same as before.
 */
export function correctedFields({ entity, type, before, after, name }: Correction): string {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => !UNTOLD.has(path) && JSON.stringify(old.get(path)) !== JSON.stringify(now.get(path)),
  );
  return listed(
    paths.map((path) => {
      const label = fieldLabel(`${entity}.${type}.${path}`);
      const told = (value: unknown) => fieldValue(path, value, name);
      if (!old.has(path)) return `${label} ergänzt: ${told(now.get(path))}`;
      if (!now.has(path)) return `${label} entfernt, zuvor ${told(old.get(path))}`;
      return `${label} von ${told(old.get(path))} auf ${told(now.get(path))}`;
    }),
  );
}

/** Each value by its dotted path; a list of single values is one, a list of groups is opened. */
function leavesOf(value: unknown, at = ''): ReadonlyMap<string, unknown> {
  if (value === undefined) return new Map();
  const isGroup = typeof value === 'object' && value !== null && !(Array.isArray(value) && !value.some(isObject));
  if (!isGroup) return new Map([[at, value]]);
  return new Map(
    Object.entries(value).flatMap(([field, inner]) => [...leavesOf(inner, at === '' ? field : `${at}.${field}`)]),
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
