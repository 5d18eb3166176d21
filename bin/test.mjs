/**
 * `npm test`: sets up what is missing, then format and lint, types, and all tests on a Temporal server started for the run.
 * Further arguments go to jest. Ends with a line `Tests: 123 passed, 0 failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine } from './closing-line.mjs';
import { LOGS, ROOT } from './setup/root.mjs';
import { setUp } from './setup/setup.mjs';

const RESULT = join(LOGS, `jest-${process.pid}.json`);

function run(title, program, ...args) {
  console.log(`\n${title}`);
  // Tests bring their own server, whatever the person's shell names.
  const { TEMPORAL_ADDRESS: _, ...env } = { ...process.env, TZ: 'UTC' };
  return spawnSync(join(ROOT, 'node_modules', '.bin', program), args, { cwd: ROOT, env, stdio: 'inherit' }).status;
}

function check(title, program, ...args) {
  const status = run(title, program, ...args);
  if (status === 0) return;
  console.error(`${program} hat Fehler gemeldet; die Tests wurden nicht ausgeführt.`);
  process.exit(status ?? 1);
}

await setUp();
check('[1/3] Format und Lint (biome)', 'biome', 'ci', '.');
check('[2/3] Typen (tsc)', 'tsc', '--noEmit');
mkdirSync(LOGS, { recursive: true });
const status = run('[3/3] Tests (jest)', 'jest', ...process.argv.slice(2), '--json', `--outputFile=${RESULT}`);
// Without a result jest has ended before it began, and has said why.
if (!existsSync(RESULT)) process.exit(status || 1);
const { line, passed } = closingLine(readFileSync(RESULT, 'utf8'));
rmSync(RESULT);
console.log(line);
process.exitCode = status === 0 && passed ? 0 : 1;
