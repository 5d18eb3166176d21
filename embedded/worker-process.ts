import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { markLog } from '../engine/log-mark';
import { stopProcess } from '../engine/stop-process';
import { START } from '../texts/start';
import { StartRefused } from './start-refused';
import type { Supervisable } from './supervise';

/** How the worker is started. */
export interface WorkerOptions {
  /** Compiled `worker/main`. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
  /** Told as soon as the process exists. */
  readonly onSpawn: (pid: number) => void;
}

const GRACE_MS = 9000;
const LOG_TAIL_LINES = 15;

/** Starts the worker process and returns when it is ready. @throws StartRefused with the tail of its log. */
export async function startWorkerProcess(options: WorkerOptions): Promise<Supervisable> {
  const saidSince = markLog(options.logFile, LOG_TAIL_LINES);
  const child = spawnWorker(options);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) options.onSpawn(child.pid);
  const isReady = await Promise.race([readiness(child), exited.then(() => false)]);
  if (!isReady) throw new StartRefused(START.workerEnded(options.logFile, withoutStack(saidSince())));
  return { pid: child.pid ?? 0, exited, stop: () => stopProcess(child, exited, GRACE_MS) };
}

function spawnWorker({ program, environment, logFile }: WorkerOptions): ChildProcess {
  const log = openSync(logFile, 'a');
  // In a process group of its own: Ctrl-C in the terminal must reach the app first.
  const child = fork(program, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
  });
  closeSync(log);
  return child;
}

function readiness(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if ((message as { type?: string }).type === 'ready') resolve(true);
    });
  });
}

function withoutStack(said: string): string {
  const lines = said.split('\n').filter((line) => !/^\s+at /.test(line));
  return lines.join('\n');
}
