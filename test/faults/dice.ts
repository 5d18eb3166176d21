import { createHash } from 'node:crypto';

/** Chance that repeats itself: the same seed gives the same throws in the same order. */
export class Dice {
  readonly #seed: number;
  #throws = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number {
    this.#throws += 1;
    const digest = createHash('sha256').update(`${this.#seed}/${this.#throws}`).digest();
    return digest.readUInt32BE(0) % limit;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }
}
