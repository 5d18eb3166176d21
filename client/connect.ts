import { instantOf } from '../domain/instant';
import { requireSchema } from '../store/migrate';
import { openStore } from '../store/open-store';
import { appointments } from '../store/organisations';
import { connectEngine } from './connection';
import { createFristwerk } from './create-fristwerk';
import type { Fristwerk } from './fristwerk';
import { readRunFile } from './run-file';

/** The use cases of a running Fristwerk. */
export interface ConnectedFristwerk {
  readonly fristwerk: Fristwerk;
  /** Address of the pages. */
  readonly url: string;
  /** Ids of everybody who holds a role. */
  readonly actors: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/**
 * Connects to the Fristwerk that wrote `runFile`.
 * @throws NOT_RUNNING, ENGINE_UNREACHABLE, SCHEMA_VERSION
 */
export async function connectFristwerk(runFile: string): Promise<ConnectedFristwerk> {
  const { engine: place, taskQueue, storePath, url } = readRunFile(runFile);
  const engine = await connectEngine({ address: place.address, namespace: place.namespaces.production });
  const store = openStore(storePath);
  const close = async () => {
    await store.close();
    await engine.connection.close();
  };
  await requireSchema(store).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const now = () => instantOf(Date.now());
  const fristwerk = createFristwerk({ engine, store, taskQueue, prefix: '', now, clockOffset: () => 0 });
  const actors = async () => [...new Set((await appointments(store)).map(({ personId }) => personId))];
  return { fristwerk, url, actors, close };
}
