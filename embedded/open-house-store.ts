import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { instantOf } from '../domain/instant';
import { organisationFileSchema } from '../domain/organisation';
import { parseInput } from '../domain/validation';
import { migrate } from '../store/migrate';
import { openStore, type Store } from '../store/open-store';
import { hasOrganisations, seedOrganisations } from '../store/organisations';

/**
 * Opens the store in this version's schema. A store without organisations gets those of `seedFile` (YAML).
 * @throws SCHEMA_VERSION, INVALID_INPUT
 */
export async function openHouseStore(path: string, seedFile: string): Promise<Store> {
  const store = openStore(path);
  try {
    await migrate(store);
    if (!(await hasOrganisations(store))) {
      const file = parseInput(organisationFileSchema, parse(readFileSync(seedFile, 'utf8')));
      await seedOrganisations(store, file, instantOf(Date.now()));
    }
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
