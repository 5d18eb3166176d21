import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { stopProcess } from './stop-process';

/** A server process of ours. */
export interface ServerProcess {
  readonly pid: number;
  /** Exit code, null after a signal. */
  readonly exited: Promise<number | null>;
  stop(): Promise<void>;
}

const GRACE_MS = 15_000;

/** Starts the server with its output appended to `logFile`. */
export async function spawnServer(binary: string, configFile: string, logFile: string): Promise<ServerProcess> {
  const log = openSync(logFile, 'a');
  // In a process group of its own: Ctrl-C in the terminal must reach the worker and the app first.
  const child = spawn(binary, ['--config-file', configFile, '--allow-no-auth', 'start'], {
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await once(child, 'spawn');
  return { pid: child.pid as number, exited, stop: () => stopProcess(child, exited, GRACE_MS) };
}
