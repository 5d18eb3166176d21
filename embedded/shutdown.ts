import { errorTrace } from '../worker/error-trace';

/** What has to be closed at the end, last opened first, once. */
export class Shutdown {
  readonly #parts: (() => unknown)[] = [];
  #closing: Promise<void> | null = null;

  /** Adds a part. When the end has already begun, it is closed at once. */
  async add(close: () => unknown): Promise<void> {
    this.#parts.push(close);
    if (this.#closing !== null) await this.#closeParts();
  }

  get begun(): boolean {
    return this.#closing !== null;
  }

  /** Closes everything. Called again, it waits for the same end. */
  close(): Promise<void> {
    this.#closing ??= this.#closeParts();
    return this.#closing;
  }

  // One part that cannot be closed must not keep the others open.
  async #closeParts(): Promise<void> {
    for (let close = this.#parts.pop(); close !== undefined; close = this.#parts.pop()) {
      try {
        await close();
      } catch (error) {
        console.error(errorTrace(error));
      }
    }
  }
}
