import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { LOGS, ROOT } from './root.mjs';
import { runProgram } from './run-program.mjs';
import { SetupFailed } from './setup-failed.mjs';

const DIST = join(ROOT, 'dist');
const STAMPS = { compiled: join(DIST, '.compiled'), bundled: join(DIST, '.bundled') };
const BUNDLE = 'workflow-bundle.js';
const TAIL_LINES = 20;

/** Whether `dist/` was made from the sources of that hash. */
export const isCompiled = (hash) => stampOf(STAMPS.compiled) === hash;

/** Whether the workflow bundle was made from the sources of that hash. */
export const isBundled = (hash) => stampOf(STAMPS.bundled) === hash;

/** Translates TypeScript to `dist/`, copies all else beside it, removes what has no source any more. */
export function compile(files, hash) {
  const { transformSync } = createRequire(join(ROOT, 'package.json'))('@swc/core');
  const written = new Set([BUNDLE, ...Object.values(STAMPS).map((stamp) => basename(stamp))]);
  for (const { path, content } of files) {
    const isCode = /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
    for (const [name, made] of isCode ? translate(transformSync, path, content) : [[path, content]]) {
      writeAtomically(join(DIST, name), made);
      written.add(name);
    }
  }
  removeOthers(written);
  writeAtomically(STAMPS.compiled, hash);
}

/** Bundles the compiled workflows for the workers. @throws SetupFailed */
export async function bundle(hash) {
  const logFile = join(LOGS, 'workflow-bundle.log');
  const { code, lines } = await runProgram(process.execPath, [join(DIST, 'worker', 'build-bundle.js')], {
    cwd: ROOT,
    logFile,
  });
  if (code !== 0) {
    throw new SetupFailed(`Die Workflows ließen sich nicht bündeln:\n${lines.slice(-TAIL_LINES).join('\n')}`);
  }
  writeAtomically(STAMPS.bundled, hash);
}

function translate(transformSync, path, content) {
  const made = path.replace(/\.tsx?$/, '.js');
  const { code, map } = transformSync(content.toString('utf8'), { filename: join(ROOT, path), cwd: ROOT, swcrc: true });
  const mapName = `${made}.map`;
  return [
    [made, `${code}//# sourceMappingURL=${basename(mapName)}\n`],
    [mapName, map ?? '{}'],
  ];
}

// A running Fristwerk and a second compilation may read and write here at the same time.
function writeAtomically(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

function removeOthers(kept) {
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name).slice(DIST.length + 1);
    if (entry.isFile() && !kept.has(path) && !path.endsWith('.tmp')) rmSync(join(DIST, path), { force: true });
  }
}

function stampOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
