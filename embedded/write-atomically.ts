import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that a reader sees the old content or the new, never a part. */
export function writeAtomically(path: string, content: string | Buffer): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}
