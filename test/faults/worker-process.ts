import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultPoint, Notice, Order } from './fault-points';

/** What a worker process is started with. */
export interface WorkerPlace {
  readonly logFile: string;
  readonly environment: Readonly<Record<string, string>>;
}

const HOOK = join(__dirname, '..', 'support', 'typescript-hook.cjs');
const MAIN = join(__dirname, 'worker-main.ts');
const READY_WITHIN_MS = 30_000;

/** A worker in a process of its own that hangs on order and can be killed and started again. */
export class WorkerProcess {
  readonly #place: WorkerPlace;
  #child: ChildProcess | null = null;

  constructor(place: WorkerPlace) {
    this.#place = place;
  }

  /** Returns when the worker takes tasks. */
  async start(): Promise<void> {
    const log = openSync(this.#place.logFile, 'a');
    this.#child = fork(MAIN, {
      execArgv: ['--no-warnings', '--require', HOOK],
      env: { ...process.env, ...this.#place.environment, TZ: 'UTC' },
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    await this.#told(({ notice }) => notice === 'ready', AbortSignal.timeout(READY_WITHIN_MS));
  }

  /** Lets the worker hang the nth time it comes to a point; resolves when it does, rejects when `given up`. */
  async hangAt(at: FaultPoint, occurrence: number, givenUp: AbortSignal): Promise<void> {
    const hanging = this.#told((notice) => notice.notice === 'hanging' && notice.at === at, givenUp);
    this.#order({ order: 'hang', at, occurrence });
    await hanging;
  }

  goOn(): void {
    this.#order({ order: 'goOn' });
  }

  /** Ends the process with SIGKILL and returns when it is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  #order(order: Order): void {
    if (this.#child?.connected) this.#child.send(order);
  }

  async #told(wanted: (notice: Notice) => boolean, signal: AbortSignal): Promise<void> {
    const child = this.#child;
    if (child === null) throw new Error('No worker runs');
    await new Promise<void>((resolve, reject) => {
      const listen = (notice: unknown) => {
        if (wanted(notice as Notice)) end(resolve);
      };
      const giveUp = () => end(() => reject(new Error(`The worker did not say so; see ${this.#place.logFile}`)));
      const end = (settle: () => void) => {
        child.off('message', listen);
        child.off('exit', giveUp);
        signal.removeEventListener('abort', giveUp);
        settle();
      };
      child.on('message', listen);
      child.on('exit', giveUp);
      signal.addEventListener('abort', giveUp);
    });
  }
}
