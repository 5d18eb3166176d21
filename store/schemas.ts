import { openStore } from './open-store';

/** The address of a schema of its own within a PostgreSQL database. */
export function inSchema(place: string, schema: string): string {
  const url = new URL(place);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.toString();
}

/** Creates a schema in PostgreSQL: `r-1f03`. @throws when it exists or may not be created */
export async function createSchema(place: string, schema: string): Promise<void> {
  const store = openStore(place);
  try {
    await store.db.schema.createSchema(schema).execute();
  } finally {
    await store.close();
  }
}

/** Drops a schema with everything in it. */
export async function dropSchema(place: string, schema: string): Promise<void> {
  const store = openStore(place);
  try {
    await store.db.schema.dropSchema(schema).cascade().ifExists().execute();
  } finally {
    await store.close();
  }
}
