/**
 * `npm run test:faults -- --rounds 50 --seed 7`: the fault tests in a long run. Each round prints one JSON line with its
 * seed; the same seed again gives the same strikes. Without `--seed` every run has one of its own.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(randomInt(1, 100_000)) },
  },
});
const { TEMPORAL_ADDRESS: _, ...environment } = process.env;
const chosen = { FRISTWERK_FAULT_ROUNDS: values.rounds, FRISTWERK_FAULT_SEED: values.seed };
const args = [jest, '--selectProjects', 'engine', '--testPathPatterns', 'test/faults/', '--runInBand'];
const { status } = spawnSync(process.execPath, args, {
  cwd: ROOT,
  env: { ...environment, ...chosen },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
