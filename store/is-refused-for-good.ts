/**
 * Whether the store refuses what was to be written however often it is tried: a rule of its tables is broken, such as
 * the one that a mail goes to somebody who is known. Not where the store is locked, gone or out of room.
 */
export function isRefusedForGood(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  // SQLite names its constraint faults; PostgreSQL has class 23 (integrity) and 22 (data).
  return typeof code === 'string' && /^(SQLITE_CONSTRAINT|2[23][0-9A-Z]{3}$)/.test(code);
}
