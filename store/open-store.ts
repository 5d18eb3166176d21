import { Kysely } from 'kysely';
import { isPostgres, postgresDialect, schemaOf } from './postgres';
import type { StoreSchema } from './schema';
import { sqliteDialect } from './sqlite';

/** The store: read model, outbox, people, documents. */
export interface Store {
  readonly db: Kysely<StoreSchema>;
  readonly engine: StoreEngine;
  /** Schema of PostgreSQL that holds the tables; undefined in SQLite, which has none. */
  readonly schema?: string;
  close(): Promise<void>;
}

/** What keeps the tables: a file, or a server. */
export type StoreEngine = 'sqlite' | 'postgres';

/** How far a commit reaches: `full` survives a power failure, `normal` a killed process only. */
export interface StoreOptions {
  readonly fsync?: 'full' | 'normal';
}

/**
 * Opens the store at `place`: a SQLite file (created when missing) or an address of PostgreSQL
 * (`postgres://…`). Every commit is synced unless stated. It does not migrate; see `migrate`.
 */
export function openStore(place: string, { fsync = 'full' }: StoreOptions = {}): Store {
  if (!isPostgres(place)) return opened('sqlite', new Kysely<StoreSchema>({ dialect: sqliteDialect(place, fsync) }));
  const db = new Kysely<StoreSchema>({ dialect: postgresDialect(place, fsync) });
  return { ...opened('postgres', db), schema: schemaOf(place) };
}

function opened(engine: StoreEngine, db: Kysely<StoreSchema>): Store {
  return { db, engine, close: () => db.destroy() };
}
