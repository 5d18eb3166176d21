/**
 * `npm run test:faults -- --rounds 50 --seed 7`: sets up what is missing, then the fault tests in a long run. Each round
 * prints one JSON line with its seed; the same seed again gives the same strikes. Without `--seed` every run has one of
 * its own.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../bin/setup/root.mjs';
import { setUp } from '../../bin/setup/setup.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(randomInt(1, 100_000)) },
  },
});
await setUp();
const { TEMPORAL_ADDRESS: _, ...environment } = process.env;
const chosen = { FRISTWERK_FAULT_ROUNDS: values.rounds, FRISTWERK_FAULT_SEED: values.seed };
const args = ['--selectProjects', 'engine', '--testPathPatterns', 'test/faults/', '--runInBand'];
const { status } = spawnSync(join(ROOT, 'node_modules', '.bin', 'jest'), args, {
  cwd: ROOT,
  env: { ...environment, ...chosen },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
