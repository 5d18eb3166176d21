import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parseSync } from '@swc/core';

/** One import as it stands in a file. */
export interface Import {
  /** File, from the root, e.g. `client/hire.ts`. */
  readonly file: string;
  /** Imported file from the root without extension, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Which room may import what; read from `rooms.json`. */
export interface RoomRules {
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  readonly packages: Readonly<Record<string, readonly string[]>>;
  readonly owners: Readonly<Record<string, readonly string[]>>;
}

/** All TypeScript files below a folder, as paths from `root`. */
export function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return sourceFiles(root, path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** The imports of a file: static, re-exported, dynamic and `require`d. */
export function importsOf(root: string, file: string): Import[] {
  const tree = parseSync(readFileSync(join(root, file), 'utf8'), { syntax: 'typescript', tsx: file.endsWith('x') });
  const found: Import[] = [];
  visit(tree, (specifier, typeOnly) => found.push({ file, target: targetOf(root, file, specifier), typeOnly }));
  return found;
}

/** The first rule that an import breaks, in words; null when it keeps them all. */
export function violation(rules: RoomRules, { file, target, typeOnly }: Import): string | null {
  const room = roomOf(file);
  if (isMain(file) || rules.rooms[room] === undefined) return null;
  const targetRoom = roomOf(target);
  if (rules.rooms[targetRoom] === undefined || !target.includes('/')) return packageViolation(rules, file, target);
  if (targetRoom === room) return null;
  const allowed = (rules.rooms[room] ?? []).some((right) =>
    right.startsWith('type:') ? typeOnly && within(target, right.slice(5)) : within(target, right),
  );
  return allowed ? null : `${file} imports ${target}: ${room}/ may not use ${targetRoom}/${typeOnly ? ' (type)' : ''}`;
}

function packageViolation({ packages, owners }: RoomRules, file: string, target: string): string | null {
  const room = roomOf(file);
  const lists = Object.entries(packages).filter(([home]) => within(file, home));
  if (lists.length > 0 && !lists.some(([, allowed]) => allowed.includes(target)))
    return `${file} imports ${target}: not among the packages of ${room}/`;
  const homes = owners[target];
  if (homes !== undefined && !homes.some((home) => within(file, home)))
    return `${file} imports ${target}: only ${homes.join(', ')} may`;
  return null;
}

const isMain = (file: string) => posix.basename(file) === 'main.ts';
const roomOf = (path: string) => path.split('/')[0] ?? '';
const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

function targetOf(root: string, file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return packageName(specifier);
  return relative(root, join(root, dirname(file), specifier))
    .split(sep)
    .join('/');
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@')
    ? parts.slice(0, 2).join('/')
    : specifier.startsWith('node:')
      ? specifier
      : (parts[0] ?? '');
}

type Node = Record<string, unknown>;

function visit(node: unknown, found: (specifier: string, typeOnly: boolean) => void): void {
  if (Array.isArray(node)) for (const entry of node) visit(entry, found);
  else if (typeof node === 'object' && node !== null) {
    const specifier = specifierOf(node as Node);
    if (specifier !== null) found(specifier, isTypeOnly(node as Node));
    for (const child of Object.values(node)) visit(child, found);
  }
}

function specifierOf(node: Node): string | null {
  const source = node.source as Node | null | undefined;
  if (['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(String(node.type)) && source)
    return String(source.value);
  if (node.type === 'TsImportType') return String((node.argument as Node).value);
  if (node.type !== 'CallExpression') return null;
  const callee = node.callee as Node;
  const called = callee.type === 'Import' || callee.value === 'require';
  const argument = (node.arguments as { expression: Node }[] | undefined)?.[0]?.expression;
  return called && argument?.type === 'StringLiteral' ? String(argument.value) : null;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TsImportType' || node.typeOnly === true) return true;
  const specifiers = node.specifiers as Node[] | undefined;
  return specifiers !== undefined && specifiers.length > 0 && specifiers.every((one) => one.isTypeOnly === true);
}
