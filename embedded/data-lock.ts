import Database from 'better-sqlite3';
import { START } from '../texts/start';
import { reasonOf, StartRefused } from './start-refused';

/** Whoever holds it is alone on a data folder. */
export interface DataLock {
  release(): void;
}

/**
 * Takes the lock, or null when another process holds it.
 * SQLite's lock belongs to the process: whoever dies, however, leaves none behind.
 * @throws StartRefused when the file is no database or must not be used.
 */
export function takeDataLock(file: string): DataLock | null {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database?.close() };
  } catch (cause) {
    database?.close();
    if (isBusy(cause)) return null;
    throw new StartRefused(START.lockUnusable(file, reasonOf(cause)), { cause });
  }
}

function isBusy(error: unknown): boolean {
  return reasonOf(error).startsWith('SQLITE_BUSY');
}
