import { parse } from 'yaml';
import { FristwerkError } from '../domain/errors';
import type { CliDependencies } from './dependencies';
import { readInputFile } from './input-file';
import { readInputStream } from './input-stream';

type Group = Record<string, unknown>;

/** Reads a file, or what is piped in where it is called `-`. @throws UNREADABLE_FILE */
export async function readInput(path: string, deps: CliDependencies): Promise<unknown> {
  const piped = path === '-' ? deps.stdin() : null;
  return piped === null ? readInputFile(path) : readInputStream(piped);
}

/** What is told of an event: the file's fields, with each `field=value` over them. @throws UNREADABLE_FILE, REQUIRED_FIELD */
export async function givenInput(
  { file, set = [] }: { readonly file?: string; readonly set?: readonly string[] },
  deps: CliDependencies,
): Promise<unknown> {
  const written = file === undefined ? {} : await readInput(file, deps);
  // What is no group of fields stays as it is, so that the use case refuses it.
  if (!isGroup(written)) return written;
  return set.map(pairOf).reduce<unknown>((input, { path, value }) => placed(input, path, value), written);
}

/** Collects an option that may be given several times. */
export const collected = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];

interface Pair {
  readonly path: readonly string[];
  readonly value: unknown;
}

function pairOf(given: string): Pair {
  const at = given.indexOf('=');
  if (at < 1) throw new FristwerkError('REQUIRED_FIELD', { field: 'set', value: given });
  return { path: given.slice(0, at).trim().split('.'), value: readValue(given.slice(at + 1)) };
}

/** A value as YAML reads it: days stay text, `true`, `12` and `[a, b]` become what they look like, `a: b` stays a text. */
function readValue(text: string): unknown {
  const written = text.trim();
  if (written === '') return '';
  try {
    const value: unknown = parse(written, { prettyErrors: false });
    return typeof value === 'object' && !/^[[{]/.test(written) ? written : value;
  } catch {
    // A text with a quotation mark or a bracket is no fault of writing here.
    return written;
  }
}

function placed(input: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (/^\d+$/.test(key) && (input === undefined || Array.isArray(input))) {
    const list = [...((input as unknown[] | undefined) ?? [])];
    list[Number(key)] = placed(list[Number(key)], rest, value);
    return list;
  }
  const group = isGroup(input) ? input : {};
  // A field may be called `__proto__`: it is a field like any other, and refused as one that is not foreseen.
  return Object.fromEntries([...Object.entries(group), [key, placed(group[key], rest, value)]]);
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
