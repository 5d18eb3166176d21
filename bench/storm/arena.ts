import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, NAMESPACES } from '../../engine/engine';
import { type EngineOptions, startEngine } from '../../engine/launcher';
import { engineDatabase } from '../../engine/postgres';

/** A worker process that can be killed and started again. */
export class WorkerSeat {
  readonly #program: string;
  readonly #environment: () => Readonly<Record<string, string>>;
  readonly #logFile: string;
  readonly #onNotice: (notice: never) => void;
  #child: ChildProcess | null = null;

  constructor(
    program: string,
    environment: () => Readonly<Record<string, string>>,
    logFile: string,
    onNotice: (notice: never) => void = () => undefined,
  ) {
    this.#program = program;
    this.#environment = environment;
    this.#logFile = logFile;
    this.#onNotice = onNotice;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Returns when the worker takes tasks. @throws Error when it ends before */
  async start(): Promise<void> {
    const log = openSync(this.#logFile, 'a');
    const child = fork(this.#program, {
      env: { ...process.env, ...this.#environment(), TZ: 'UTC' },
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.#child = child;
    child.on('message', (notice) => this.#onNotice(notice as never));
    const ready = new Promise<void>((resolve) =>
      child.on('message', (notice) => {
        if ((notice as { type?: string }).type === 'ready') resolve();
      }),
    );
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`worker ended, see ${this.#logFile}`)));
    ended.catch(() => undefined);
    await Promise.race([ready, ended]);
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

/** An engine that syncs every commit, in a folder or, with DATABASE_URL, on PostgreSQL; it can be killed and started again. */
export class EngineSeat {
  readonly #options: EngineOptions;
  #engine: Engine | null = null;

  constructor(folder: string, name: string) {
    const { DATABASE_URL: url } = process.env;
    const database = url === undefined ? {} : { database: engineDatabase(url, `${name}_`) };
    this.#options = { folder: join(folder, 'engine'), logFile: join(folder, 'engine.log'), ...database };
  }

  get address(): string {
    return this.#engine?.address ?? '';
  }

  get pid(): number {
    return this.#engine?.pid ?? 0;
  }

  /** The second time on the same port, so that clients find it again. */
  async start(): Promise<void> {
    const port = this.#engine === null ? {} : { port: Number(this.address.split(':').at(-1)) };
    this.#engine = await startEngine({ ...this.#options, ...port });
  }

  async kill(): Promise<void> {
    if (this.#engine === null) return;
    process.kill(this.pid, 'SIGKILL');
    await this.#engine.exited;
  }

  async stop(): Promise<void> {
    await this.#engine?.stop();
  }
}

/** Where workers find the engine. */
export function engineEnvironment(engine: EngineSeat): Readonly<Record<string, string>> {
  return { TEMPORAL_ADDRESS: engine.address, TEMPORAL_NAMESPACE: NAMESPACES.production };
}
