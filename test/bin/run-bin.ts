import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** What a script said and how it ended. */
export interface BinResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a JavaScript file of the product, or a module text, in a process of its own. */
export function runBin(script: string, environment: Record<string, string>, ...args: string[]): BinResult {
  const program = script.includes('\n') ? ['--input-type=module', '-e', script] : [join(ROOT, script)];
  const run = spawnSync(process.execPath, [...program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { HOME: process.env.HOME ?? tmpdir(), PATH: process.env.PATH ?? '', ...environment },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** A PATH on which only the named programs are found; a text in place of `true` becomes a shell script. */
export function pathWith(programs: Record<string, true | string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-path-'));
  for (const [name, content] of Object.entries(programs)) {
    if (content === true) symlinkSync(locate(name), join(folder, name));
    else writeFileSync(join(folder, name), `#!/bin/sh\n${content}\n`, { mode: 0o755 });
  }
  return folder;
}

function locate(name: string): string {
  const folder = (process.env.PATH ?? '').split(delimiter).find((entry) => existsSync(join(entry, name)));
  return join(folder ?? '', name);
}
