import { join } from 'node:path';
import type { Engine } from '../../engine/engine';
import { startEngine } from '../../engine/launcher';
import { EngineDoor } from './engine-door';

/** A Temporal server on a folder of its own that syncs every commit and can be killed and started again. */
export class EngineProcess {
  readonly #folder: string;
  readonly #door: EngineDoor;
  #engine: Engine | null = null;

  private constructor(folder: string, door: EngineDoor) {
    this.#folder = folder;
    this.#door = door;
  }

  static async on(folder: string): Promise<EngineProcess> {
    const engine = new EngineProcess(folder, await EngineDoor.build());
    await engine.start();
    return engine;
  }

  /** The same address before and after each restart. */
  get address(): string {
    return this.#door.address;
  }

  /** Returns when the server answers. */
  async start(): Promise<void> {
    this.#engine = await startEngine({ folder: this.#folder, logFile: join(this.#folder, 'server.log') });
    this.#door.leadTo(Number(this.#engine.address.split(':')[1]));
  }

  /** Ends the server with SIGKILL and returns when it is gone. */
  async kill(): Promise<void> {
    const engine = this.#engine;
    this.#engine = null;
    if (engine?.pid == null) return;
    process.kill(engine.pid, 'SIGKILL');
    await engine.exited;
    this.#door.leadTo(null);
  }

  async stop(): Promise<void> {
    await this.#engine?.stop();
    await this.#door.close();
  }
}
