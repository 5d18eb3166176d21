import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findNpm } from './npm.mjs';
import { LOGS, ROOT } from './root.mjs';
import { runProgram } from './run-program.mjs';
import { SetupFailed } from './setup-failed.mjs';
import { compileSettings } from './store-driver.mjs';

const STAMP = join(ROOT, 'node_modules', '.fristwerk-installed');
const TAIL_LINES = 20;

/** Whether exactly the locked packages are installed and the store's driver fits this Node. */
export function areDependenciesInstalled() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedStamp()) return true;
  if (!matchesLock() || !canLoadDriver()) return false;
  writeFileSync(STAMP, wantedStamp());
  return true;
}

/** Installs the locked packages. @throws SetupFailed with the tail of what npm said. */
export async function installDependencies(env = process.env) {
  const npm = findNpm(env);
  const logFile = join(LOGS, 'npm-ci.log');
  const { code, lines } = await runProgram(
    npm.command,
    [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    {
      cwd: ROOT,
      env: { ...env, ...compileSettings() },
      logFile,
    },
  );
  if (code !== 0) {
    throw new SetupFailed(
      `npm ci ist gescheitert. Die letzten Zeilen (alles steht in ${logFile}):\n${lines.slice(-TAIL_LINES).join('\n')}`,
    );
  }
  writeFileSync(STAMP, wantedStamp());
}

function wantedStamp() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  return [lock, process.versions.modules, process.platform, process.arch].join(' ');
}

// npm writes its own record last of all: a broken-off installation has none.
function matchesLock() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(ROOT, 'package-lock.json'));
  const found = packagesIn(record);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function canLoadDriver() {
  try {
    const Database = createRequire(join(ROOT, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}
