import { FristwerkError } from '../domain/errors';
import { instantOf } from '../domain/instant';
import { migrate, requireSchema } from '../store/migrate';
import { openStore, type Store } from '../store/open-store';
import { hasOrganisations, seedOrganisations } from '../store/organisations';
import { refusalText } from '../texts/errors';
import { START } from '../texts/start';
import { readHouseFile } from './house-file';
import { differsFromSeed, markSeed } from './seed-mark';
import { reasonOf, StartRefused } from './start-refused';

/**
 * Opens the store in this version's schema. A store without organisations gets those of `seedFile` (YAML); later the
 * file is not read again, and `tell` hears when it says something else by then.
 * @throws StartRefused when the file is no store, or the seed is faulty; SCHEMA_VERSION when the store is newer.
 */
export async function openHouseStore(path: string, seedFile: string, tell: (notice: string) => void): Promise<Store> {
  const store = opened(path);
  try {
    await bringUpToDate(store, path);
    if (!(await hasOrganisations(store))) await seed(store, seedFile);
    else if (await differsFromSeed(store, seedFile)) tell(START.organisationDiffers(seedFile));
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

function opened(path: string): Store {
  try {
    return openStore(path);
  } catch (cause) {
    throw new StartRefused(START.storeUnusable(path, reasonOf(cause)), { cause });
  }
}

async function bringUpToDate(store: Store, path: string): Promise<void> {
  try {
    await migrate(store);
  } catch (error) {
    const cause = error instanceof FristwerkError ? error.cause : error;
    const found = await requireSchema(store).catch((refusal: unknown) => refusal);
    if (isNewer(found)) throw found;
    throw new StartRefused(START.storeUnusable(path, reasonOf(cause)), { cause });
  }
}

// Names of versions begin with their number.
function isNewer(refusal: unknown): boolean {
  if (!(refusal instanceof FristwerkError)) return false;
  const [fault] = refusal.faults;
  return String(fault?.value ?? '') > String(fault?.details?.expected);
}

async function seed(store: Store, seedFile: string): Promise<void> {
  try {
    await seedOrganisations(store, readHouseFile(seedFile), instantOf(Date.now()));
    await markSeed(store, seedFile);
  } catch (cause) {
    if (!(cause instanceof FristwerkError)) throw cause;
    throw new StartRefused(START.organisationRefused(seedFile, refusalText(cause)), { cause });
  }
}
