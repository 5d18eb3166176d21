import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a value, its first 16 hexadecimal digits.
 * The order of keys and keys that are `undefined` make no difference.
 * Not for workflow code: the sandbox has no `node:crypto`.
 */
export function sha16(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? 'null')
    .digest('hex')
    .slice(0, 16);
}
