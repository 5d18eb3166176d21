import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { connectFristwerk } from '../client/connect';
import { dayOf, instantOf } from '../domain/instant';
import type { CliDependencies } from './dependencies';
import { runCli } from './run-cli';

/** Columns where the output is no terminal. */
const UNMEASURED_WIDTH = 120;

const dependencies: CliDependencies = {
  connect: (dataFolder) => connectFristwerk(join(dataFolder, 'run.json')),
  // Only a rehearsal needs a worker, and a worker is slow to load.
  rehearse: async (...call) => (await import('../embedded/rehearse-scenario.js')).rehearseScenario(...call),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  newRequestId: randomUUID,
  today: () => dayOf(instantOf(Date.now())),
  width: process.stdout.columns ?? UNMEASURED_WIDTH,
  dataFolder: process.env.FRISTWERK_DATA ?? './data',
};

// A reader that stops early (`fristwerk duties | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

runCli(dependencies, process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
