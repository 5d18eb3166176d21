import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type RunFile, readRunFile } from '../client/run-file';
import { productFolder } from '../embedded/product-files';
import { secondsSince } from './figure';

/** A Fristwerk that was started as a person starts it. */
export interface RunningProduct {
  /** From the command to the line that names the address. */
  readonly secondsToReady: number;
  readonly processes: RunFile['processes'];
  /** Ends it as Ctrl-C does and returns when it is gone. */
  stop(): Promise<void>;
}

/** `npm start` on a data folder, without npm's own share. @throws Error with what it said when it ends too early. */
export async function startProduct(dataFolder: string): Promise<RunningProduct> {
  const began = performance.now();
  const { TEMPORAL_ADDRESS: _, ...env } = process.env;
  const args = [join(productFolder(), 'bin', 'start.mjs'), '--data', dataFolder, '--port', '0'];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  await ready(child);
  const secondsToReady = secondsSince(began);
  const { processes } = readRunFile(join(dataFolder, 'run.json'));
  return { secondsToReady, processes, stop: () => stop(child) };
}

function ready({ stdout, stderr }: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    for (const stream of [stdout, stderr])
      stream?.on('data', (chunk) => {
        said += chunk;
        if (said.includes('http://127.0.0.1:')) resolve();
      });
    stdout?.once('close', () => reject(new Error(`Fristwerk did not start:\n${said}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  await gone;
}
