import Database from 'better-sqlite3';

/** Whoever holds it is alone on a data folder. */
export interface DataLock {
  release(): void;
}

/**
 * Takes the lock, or null when another process holds it.
 * SQLite's lock belongs to the process: whoever dies, however, leaves none behind.
 */
export function takeDataLock(file: string): DataLock | null {
  const database = new Database(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
