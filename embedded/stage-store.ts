import { join } from 'node:path';
import type { OrganisationFile } from '../domain/organisation';
import { migrate } from '../store/migrate';
import { openStore, type Store } from '../store/open-store';
import { seedOrganisations } from '../store/organisations';
import { createSchema, dropSchema, inSchema } from '../store/schemas';
import type { Shutdown } from './shutdown';

/** What the store of a rehearsal is made of. */
export interface StageStoreOptions {
  /** Holds the file, where no database is named. */
  readonly folder: string;
  /** Address of PostgreSQL: the rehearsal gets a schema of its own there, gone with it. */
  readonly database?: string | undefined;
  /** Name of the rehearsal, unique among those that run. */
  readonly name: string;
  readonly organisation: OrganisationFile;
  /** The scenario's first instant. */
  readonly start: string;
}

/** A store of its own for one rehearsal, with the organisations in it. */
export async function openStageStore(options: StageStoreOptions, parts: Shutdown): Promise<Store> {
  const store = openStore(await placeOf(options, parts), { fsync: 'normal' });
  await parts.add(store.close);
  await migrate(store);
  await seedOrganisations(store, options.organisation, options.start);
  return store;
}

async function placeOf({ folder, database, name }: StageStoreOptions, parts: Shutdown): Promise<string> {
  if (database === undefined) return join(folder, 'fristwerk.db');
  await createSchema(database, name);
  await parts.add(() => dropSchema(database, name));
  return inSchema(database, name);
}
