import { type Instant, millisecondsOf } from '../../domain/instant';

/** The one clock of a rehearsal: moves only when it is told to, and never back. */
export class VirtualClock {
  #now: Instant;

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return this.#now;
  }

  moveTo(instant: Instant): void {
    if (instant > this.#now) this.#now = instant;
  }

  /** Milliseconds by which it runs ahead of the real clock: the offset of an entity that begins now. */
  offset(): number {
    return millisecondsOf(this.#now) - Date.now();
  }
}
