/**
 * `npm run test:mutation [-- rules/periods/counting.ts …]`: changes the rules in many small ways and shows which changes
 * no test notices. Takes long; meant for the night or by hand. Its tools are installed beside it, on first use.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../bin/setup/root.mjs';
import { setUp } from '../../bin/setup/setup.mjs';

const HERE = join(ROOT, 'test', 'mutation');
const STRYKER = join(HERE, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

await setUp({ server: false });
if (!existsSync(STRYKER)) run('npm', ['ci', '--ignore-scripts'], HERE);
const files = process.argv.slice(2);
const only = files.length === 0 ? [] : ['--mutate', files.join(',')];
run(process.execPath, [STRYKER, 'run', join('test', 'mutation', 'stryker.config.json'), ...only], ROOT);

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
