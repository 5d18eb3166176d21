import Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, type Dialect, SqliteDialect, SqliteDriver } from 'kysely';

/** How long a statement waits for another process' write before it fails with SQLITE_BUSY. */
const BUSY_TIMEOUT_MS = 400;

/** Takes the write lock when a transaction begins: a read lock that must grow later fails without waiting. */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver({ database: this.#database });
  }
}

/** Opens a SQLite file (created when missing): WAL, foreign keys on, every commit synced with `full`. */
export function sqliteDialect(path: string, fsync: 'full' | 'normal'): Dialect {
  const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  database.pragma(`synchronous = ${fsync === 'full' ? 'FULL' : 'NORMAL'}`);
  database.pragma('foreign_keys = ON');
  return new ImmediateSqliteDialect(database);
}
