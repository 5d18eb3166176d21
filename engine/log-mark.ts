import { existsSync, readFileSync } from 'node:fs';

/** Remembers where a log ends now; the function returned gives the last lines written since, empty when none. */
export function markLog(file: string, lines: number): () => string {
  const before = contentOf(file).length;
  return () => contentOf(file).subarray(before).toString('utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

function contentOf(file: string): Buffer {
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}
