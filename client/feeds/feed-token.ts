import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Bytes of a token: 256 bits, which nobody guesses. */
const TOKEN_BYTES = 32;

/** A new token, in 43 letters, digits, `-` and `_`. */
export function newFeedToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** SHA-256 of a token, in 64 hexadecimal digits: all that is kept of it. */
export function feedTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether two hashes are the same, in a time that does not depend on where they differ. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
