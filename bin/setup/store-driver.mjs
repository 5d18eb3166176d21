import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';
import { SetupFailed } from './setup-failed.mjs';

const REACHED_WITHIN_MS = 5000;
const TOOLS = {
  'ein C++-Compiler': ['c++', 'g++', 'clang++'],
  make: ['make', 'gmake'],
  'Python 3': ['python3', 'python'],
};

/**
 * The store's driver (better-sqlite3) comes as a finished binary where the download is reachable; else npm compiles it.
 * Makes sure that one of the two can work.
 * @throws SetupFailed naming the missing tools.
 */
export async function checkStoreDriver(env = process.env) {
  const missing = Object.keys(TOOLS).filter((tool) => !TOOLS[tool].some((name) => isInstalled(name, env)));
  if (missing.length === 0 || (await isFinishedBinaryReachable(env))) return;
  throw new SetupFailed(
    `Der Treiber der Datenbank (better-sqlite3) muss übersetzt werden, es fehlt: ${missing.join(', ')}.
Abhilfe, eine von zwei:
  - die Werkzeuge installieren, zum Beispiel: apt-get install build-essential python3 (macOS: xcode-select --install);
  - den Zugriff auf github.com erlauben, damit der fertige Treiber geladen werden kann.`,
  );
}

/** Settings for npm: headers of this Node, where they lie beside it, spare a download that may be barred. */
export function compileSettings() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include', 'node', 'node_version.h')) ? { npm_config_nodedir: prefix } : {};
}

function isInstalled(program, env) {
  return spawnSync(program, ['--version'], { stdio: 'ignore', env }).status === 0;
}

async function isFinishedBinaryReachable(env) {
  // Behind a proxy or with a mirror only npm itself can tell.
  const proxy = env.HTTPS_PROXY ?? env.https_proxy ?? env.npm_config_https_proxy ?? env.npm_config_proxy;
  if (proxy || env.npm_config_better_sqlite3_binary_host) return true;
  try {
    const answer = await fetch(finishedBinary(), { method: 'HEAD', signal: AbortSignal.timeout(REACHED_WITHIN_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}

function finishedBinary() {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const { version } = lock.packages['node_modules/better-sqlite3'];
  const file = `better-sqlite3-v${version}-node-v${process.versions.modules}-${process.platform}-${process.arch}.tar.gz`;
  return `https://github.com/WiseLibs/better-sqlite3/releases/download/v${version}/${file}`;
}
