import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { databaseName, type EngineDatabase } from './postgres';

/**
 * Removes the addresses of the last run from the server's data file, so that its services find each other on new ports.
 * Without this a server started within 20 s of the last one asks the old ports who belongs to it, and its
 * services may never meet. Only while no server runs on the file. A file without such addresses stays as it is.
 */
export function forgetMembers(databaseFile: string): void {
  if (!existsSync(databaseFile)) return;
  const database = new Database(databaseFile, { timeout: 1000 });
  try {
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'cluster_membership'").get();
    if (known) database.exec('DELETE FROM cluster_membership');
  } finally {
    database.close();
  }
}

/** The same in PostgreSQL, once the server's tables are there. */
export async function forgetMembersInPostgres(database: EngineDatabase): Promise<void> {
  const { host, port, user, password } = database;
  const client = new Client({ host, port, user, password, database: databaseName(database, 'temporal') });
  await client.connect();
  try {
    await client.query('DELETE FROM cluster_membership');
  } finally {
    await client.end();
  }
}
