import { type Migration, Migrator, sql } from 'kysely';
import { FristwerkError } from '../domain/errors';
import { spine } from './migrations/001-spine';
import { notices } from './migrations/002-notices';
import { contactTables } from './migrations/003-contacts';
import { feedTable } from './migrations/004-feeds';
import { introductionTables } from './migrations/005-introductions';
import { indexes } from './migrations/006-indexes';
import { reassessments } from './migrations/007-reassessments';
import type { Store, StoreEngine } from './open-store';

const MIGRATIONS: Readonly<Record<string, (engine: StoreEngine) => Migration>> = {
  '001-spine': spine,
  '002-notices': notices,
  '003-contacts': contactTables,
  '004-feeds': feedTable,
  '005-introductions': introductionTables,
  '006-indexes': indexes,
  '007-reassessments': reassessments,
};

const LATEST = Object.keys(MIGRATIONS).at(-1);

/** Brings the store to this version's schema. Only the app calls it. */
export async function migrate(store: Store): Promise<void> {
  const { db, engine, schema } = store;
  const migrations = Object.fromEntries(Object.entries(MIGRATIONS).map(([name, make]) => [name, make(engine)]));
  const provider = { getMigrations: async () => migrations };
  const migrator = new Migrator({ db, provider, ...(schema !== undefined && { migrationTableSchema: schema }) });
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
  if (!tables.some(({ name, schema }) => name === 'kysely_migration' && schema === store.schema)) return undefined;
  // The migrator's own table is not part of the typed schema.
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(
    store.db,
  );
  return rows[0]?.name;
}
