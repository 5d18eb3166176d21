import Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import type { StoreSchema } from './schema';

/** The store: read model, outbox, people, documents. */
export interface Store {
  readonly db: Kysely<StoreSchema>;
  close(): Promise<void>;
}

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

/** How far a commit reaches: `full` survives a power failure, `normal` a killed process only. */
export interface StoreOptions {
  readonly fsync?: 'full' | 'normal';
}

/**
 * Opens the SQLite store at `path` (created when missing): WAL, every commit synced unless stated, foreign keys on.
 * It does not migrate; see `migrate`.
 */
export function openStore(path: string, { fsync = 'full' }: StoreOptions = {}): Store {
  const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  database.pragma(`synchronous = ${fsync === 'full' ? 'FULL' : 'NORMAL'}`);
  database.pragma('foreign_keys = ON');
  const db = new Kysely<StoreSchema>({ dialect: new ImmediateSqliteDialect(database) });
  return { db, close: () => db.destroy() };
}
