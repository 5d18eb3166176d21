import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { SetupFailed } from './setup-failed.mjs';

/** How to call npm: the one that started this process, else the one on the PATH. @throws SetupFailed when none is there. */
export function findNpm(env = process.env) {
  const { npm_execpath: caller } = env;
  if (caller && basename(caller) === 'npm-cli.js') return { command: process.execPath, args: [caller] };
  const probe = spawnSync('npm', ['--version'], { encoding: 'utf8', env });
  if (probe.status === 0) return { command: 'npm', args: [] };
  throw new SetupFailed(
    'npm wurde nicht gefunden.\nAbhilfe: Node mit npm installieren (https://nodejs.org) und den Befehl wiederholen.',
  );
}
