import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const ROOMS = [
  'domain',
  'rules',
  'texts',
  'store',
  'activities',
  'workflows',
  'client',
  'worker',
  'engine',
  'cli',
  'web',
  'embedded',
  'bench',
];
const BUILD = ['.swcrc', 'package-lock.json', 'bin/setup/compile.mjs'];

/** Every file of the rooms with its content, as paths from the root, sorted. */
export function sourceFiles() {
  return ROOMS.filter((room) => existsSync(join(ROOT, room)))
    .flatMap((room) => readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((path) => ({ path: path.slice(ROOT.length + 1), content: readFileSync(path) }));
}

/** SHA-256 over the sources and everything that decides how they are compiled. */
export function sourceHash(files) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const { path, content } of files) hash.update(`\0${path}\0${content.length}\0`).update(content);
  for (const path of BUILD) hash.update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}
