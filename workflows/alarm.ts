import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { Instant } from '../domain/instant';

/** The one timer of an entity: it goes on while the instant waited for stays the same, so that it costs no events. */
export class Alarm {
  #at: Instant | null = null;
  #scope: CancellationScope | null = null;

  /** Waits for another instant, or for none; the same one changes nothing. */
  set(at: Instant | null, now: Instant): void {
    if (at === this.#at) return;
    this.#scope?.cancel();
    this.#at = at;
    this.#scope = at === null ? null : new CancellationScope();
    if (at !== null && this.#scope !== null) this.#start(this.#scope, Math.max(Date.parse(at) - Date.parse(now), 1));
  }

  /** Whether the instant set last has come, or there is none. */
  get isSilent(): boolean {
    return this.#at === null;
  }

  #start(scope: CancellationScope, milliseconds: number): void {
    scope
      .run(() => sleep(milliseconds))
      .then(() => {
        if (this.#scope === scope) this.#at = null;
      })
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }
}
