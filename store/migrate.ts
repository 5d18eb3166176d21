import { Migrator, sql } from 'kysely';
import { FristwerkError } from '../domain/errors';
import { spine } from './migrations/001-spine';
import type { Store } from './open-store';

const MIGRATIONS = { '001-spine': spine };

const LATEST = Object.keys(MIGRATIONS).at(-1);

/** Brings the store to this version's schema. Only the app calls it. */
export async function migrate(store: Store): Promise<void> {
  const migrator = new Migrator({ db: store.db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new FristwerkError('SCHEMA_VERSION', { value: LATEST, cause: error });
}

/**
 * Makes sure that the store has exactly this version's schema.
 * @throws SCHEMA_VERSION when it is older, newer or not set up.
 */
export async function requireSchema(store: Store): Promise<void> {
  const found = await appliedMigration(store);
  if (found !== LATEST) throw new FristwerkError('SCHEMA_VERSION', { value: found, details: { expected: LATEST } });
}

async function appliedMigration(store: Store): Promise<string | undefined> {
  const tables = await store.db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return undefined;
  // The migrator's own table is not part of the typed schema.
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(
    store.db,
  );
  return rows[0]?.name;
}
