#!/usr/bin/env node
/** `npx fristwerk`: the command line. Compiles first when the sources have changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup/root.mjs';
import { setUp } from './setup/setup.mjs';

const [command] = process.argv.slice(2);
if (command === '--version' || command === '-V') {
  console.log(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
} else {
  // Only a rehearsal may have to start a server of its own.
  await setUp({ server: command === 'rehearse' && !process.env.TEMPORAL_ADDRESS });
  await import('../dist/cli/main.js');
}
