import { type FieldKind, readTyped } from './german-input';

/** The fields of a form by dotted name; `*` stands for a position in a list. */
export type FormFields = Readonly<Record<string, FieldKind>>;

/** A posted body as Hono reads it. */
export type PostedBody = Readonly<Record<string, unknown>>;

type Tree = { [name: string]: Tree | string | number | boolean };

/** What was typed into the known fields, list rows moved up so that no empty row lies between filled ones. */
export function typedValues(body: PostedBody, fields: FormFields): Record<string, string> {
  const known = Object.entries(body).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && kindOf(entry[0], fields) !== undefined,
  );
  const rows = new Map<string, string>();
  for (const [name, value] of known) if (value.trim() !== '') noteRow(name, rows);
  return Object.fromEntries(known.flatMap(([name, value]) => moved(name, value, rows)));
}

/**
 * Builds the input that a form stands for. Fields left empty are left out: unknown is not "no".
 * @param base groups that are always there, so that each missing field is named and not only its group
 */
export function inputOf(values: Readonly<Record<string, string>>, fields: FormFields, base: object = {}): unknown {
  const tree: Tree = JSON.parse(JSON.stringify(base));
  for (const [name, value] of Object.entries(values)) {
    const kind = kindOf(name, fields);
    if (kind !== undefined && value.trim() !== '') plant(tree, name.split('.'), readTyped(kind, value));
  }
  return withLists(tree);
}

/** How many rows of a list hold something: 0 when none does. */
export function filledRows(values: Readonly<Record<string, string>>, list: string): number {
  const positions = Object.keys(values)
    .filter((name) => name.startsWith(`${list}.`) && values[name]?.trim() !== '')
    .map((name) => Number(name.slice(list.length + 1).split('.')[0]));
  return positions.length === 0 ? 0 : Math.max(...positions) + 1;
}

/** Whether a name is one of the fields, list positions included. */
export function isField(name: string, fields: FormFields): boolean {
  return kindOf(name, fields) !== undefined;
}

function kindOf(name: string, fields: FormFields): FieldKind | undefined {
  const pattern = name.replace(/\.\d{1,2}\./g, '.*.');
  return Object.hasOwn(fields, pattern) ? fields[pattern] : undefined;
}

function rowOf(name: string): string | undefined {
  return /^.+?\.\d{1,2}\./.exec(name)?.[0];
}

function noteRow(name: string, rows: Map<string, string>): void {
  const row = rowOf(name);
  if (row === undefined || rows.has(row)) return;
  const list = row.replace(/\d{1,2}\.$/, '');
  const taken = [...rows.values()].filter((other) => other.startsWith(list)).length;
  rows.set(row, `${list}${taken}.`);
}

function moved(name: string, value: string, rows: ReadonlyMap<string, string>): [string, string][] {
  const row = rowOf(name);
  if (row === undefined) return [[name, value]];
  const target = rows.get(row);
  return target === undefined ? [] : [[`${target}${name.slice(row.length)}`, value]];
}

function plant(tree: Tree, path: readonly string[], value: string | number | boolean): void {
  const [head = '', ...rest] = path;
  if (rest.length === 0) {
    tree[head] = value;
    return;
  }
  const branch = typeof tree[head] === 'object' ? tree[head] : {};
  tree[head] = branch;
  plant(branch, rest, value);
}

function withLists(tree: Tree): unknown {
  const entries = Object.entries(tree).map(
    ([name, value]) => [name, typeof value === 'object' ? withLists(value) : value] as const,
  );
  const isList = entries.length > 0 && entries.every(([name], position) => name === String(position));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
