import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { dayOf, instantOf } from '../domain/instant';
import type { CliDependencies } from './dependencies';
import { runCli } from './run-cli';

/** Columns where the output is no terminal. */
const UNMEASURED_WIDTH = 120;

const dependencies: CliDependencies = {
  // Whoever calculates needs no connection and should not wait for its packages; nor the other way round.
  connect: async (dataFolder) => (await import('../client/connect.js')).connectFristwerk(join(dataFolder, 'run.json')),
  calculators: async () => (await import('../client/calculators/calculators.js')).CALCULATORS,
  templates: async () => (await import('../client/introduction/template/write-template.js')).TEMPLATES,
  eventLines: () => import('./event-lines.js'),
  stdin: () => (process.stdin.isTTY ? null : process.stdin),
  taken,
  // Only a rehearsal needs a worker, and a worker is slow to load.
  rehearse: async (...call) => (await import('../embedded/rehearse-scenario.js')).rehearseScenario(...call),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  newRequestId: randomUUID,
  today: () => dayOf(instantOf(Date.now())),
  width: process.stdout.columns ?? UNMEASURED_WIDTH,
  dataFolder: process.env.FRISTWERK_DATA ?? './data',
};

async function taken(): Promise<boolean> {
  const { stdout } = process;
  const settled = new AbortController();
  const heard = (event: string) => once(stdout, event, { signal: settled.signal });
  if (stdout.writableNeedDrain)
    await Promise.race([heard('drain'), heard('close')])
      // The handler below hears why; here it only matters that nobody reads any more.
      .catch(() => undefined)
      .finally(() => settled.abort());
  return !stdout.destroyed;
}

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
