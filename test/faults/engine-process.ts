import { join } from 'node:path';
import type { Engine } from '../../engine/engine';
import { startEngine } from '../../engine/launcher';

/**
 * A Temporal server on a folder of its own that syncs every commit and can be killed and started again,
 * at the same address as `npm start` does it.
 */
export class EngineProcess {
  readonly #folder: string;
  #engine: Engine;

  private constructor(folder: string, engine: Engine) {
    this.#folder = folder;
    this.#engine = engine;
  }

  static async on(folder: string): Promise<EngineProcess> {
    return new EngineProcess(folder, await startEngine(place(folder)));
  }

  get address(): string {
    return this.#engine.address;
  }

  /** Ends the server with SIGKILL and returns when it is gone. */
  async kill(): Promise<void> {
    process.kill(this.#engine.pid ?? 0, 'SIGKILL');
    await this.#engine.exited;
  }

  /** Starts it again after a kill and returns when it answers. */
  async restart(): Promise<void> {
    this.#engine = await startEngine({ ...place(this.#folder), port: Number(this.address.split(':').at(-1)) });
  }

  stop(): Promise<void> {
    return this.#engine.stop();
  }
}

const place = (folder: string) => ({ folder, logFile: join(folder, 'server.log') });
