/**
 * `npm test`: sets up what is missing, then format and lint, types, all tests on a Temporal server started for the run,
 * and those of the durable processes once more on PostgreSQL, where its programs are installed or DATABASE_URL names a
 * server. Further arguments go to jest. Ends with a line `Tests: 123 passed, 0 failed`.
 * With FRISTWERK_NO_SKIP nothing may be left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine } from './closing-line.mjs';
import { POSTGRES_REMEDY, postgresPrograms, startPostgres } from './setup/postgres-server.mjs';
import { LOGS, ROOT } from './setup/root.mjs';
import { setUp } from './setup/setup.mjs';

/** What keeps its state in the engine and in the store. */
const DURABLE = 'test/(workflows|scenarios|store|activities)/';

// Tests bring their own servers, whatever the person's shell names.
const { TEMPORAL_ADDRESS: _, DATABASE_URL: database, ...environment } = { ...process.env, TZ: 'UTC' };

function run(title, program, args, more = {}) {
  console.log(`\n${title}`);
  const env = { ...environment, ...more };
  return spawnSync(join(ROOT, 'node_modules', '.bin', program), args, { cwd: ROOT, env, stdio: 'inherit' }).status;
}

function check(title, program, ...args) {
  const status = run(title, program, args);
  if (status === 0) return;
  console.error(`${program} hat Fehler gemeldet; die Tests wurden nicht ausgeführt.`);
  process.exit(status ?? 1);
}

function tests(title, name, args, more) {
  const file = join(LOGS, `jest-${name}-${process.pid}.json`);
  const status = run(title, 'jest', [...args, '--json', `--outputFile=${file}`], more);
  // Without a result jest has ended before it began, and has said why.
  if (!existsSync(file)) process.exit(status || 1);
  const result = readFileSync(file, 'utf8');
  rmSync(file);
  return { result, status };
}

async function testsOnPostgres() {
  const title = '[4/4] Dieselben Abläufe auf PostgreSQL (jest)';
  if (database === undefined && postgresPrograms() === null) {
    console.log(`\n${title}: übersprungen, es fehlt der Server. Abhilfe: ${POSTGRES_REMEDY}`);
    if (process.env.FRISTWERK_NO_SKIP) process.exit(1);
    return [];
  }
  const server = database === undefined ? await startPostgres() : { url: database, stop: () => {} };
  try {
    return [tests(title, 'postgres', ['--testPathPatterns', DURABLE], { DATABASE_URL: server.url })];
  } finally {
    await server.stop();
  }
}

await setUp();
check('[1/4] Format und Lint (biome)', 'biome', 'ci', '.');
check('[2/4] Typen (tsc)', 'tsc', '--noEmit');
mkdirSync(LOGS, { recursive: true });
const asked = process.argv.slice(2);
const runs = [tests('[3/4] Tests (jest)', 'all', asked)];
// Whoever asks for certain tests asks for these only.
if (asked.length === 0) runs.push(...(await testsOnPostgres()));
const { line, passed } = closingLine(...runs.map(({ result }) => result));
console.log(line);
process.exitCode = passed && runs.every(({ status }) => status === 0) ? 0 : 1;
