import { FristwerkError } from '../domain/errors';
import type { UnreadableReason } from '../texts/unreadable-file';
import type { InputLine } from './input-lines';

/** No input is nested deeper; what is would exhaust the stack of whoever walks through it. */
const DEEPEST = 64;

/** A string of JSON, with the colon that makes it a key. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/**
 * Reads one line of a batch as JSON; a field may stand only once in a group.
 * @throws UNREADABLE_FILE with the line's number and the reason.
 */
export function parseJsonLine({ number, text, reason }: InputLine): unknown {
  if (text === null) throw unreadable(number, reason ?? 'syntax');
  const value = parsed(number, text);
  const keys = countKeys(value);
  if (keys === null) throw unreadable(number, 'syntax');
  const written = [...text.matchAll(STRING)].filter(([, colon]) => colon !== undefined).length;
  if (keys !== written) throw unreadable(number, 'duplicateKey');
  return value;
}

function parsed(number: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(number, 'syntax', cause);
  }
}

/** Keys of all groups together; null where they are nested too deep. Level by level, so no depth is too much for it. */
function countKeys(value: unknown): number | null {
  let keys = 0;
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return null;
    const groups = level.filter((one): one is object => typeof one === 'object' && one !== null);
    for (const group of groups) if (!Array.isArray(group)) keys += Object.keys(group).length;
    level = groups.flatMap((group): unknown[] => Object.values(group));
  }
  return keys;
}

function unreadable(line: number, reason: UnreadableReason, cause?: unknown): FristwerkError {
  const details = { reason, line };
  return new FristwerkError('UNREADABLE_FILE', { field: 'line', value: `${line}`, details, cause });
}
