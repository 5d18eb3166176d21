import { join } from 'node:path';
import { connectEngine, type EngineAddress } from '../client/connection';
import { type RunFile, readRunFile } from '../client/run-file';
import { type ErrorCode, FristwerkError } from '../domain/errors';
import type { OrganisationFile } from '../domain/organisation';
import { startEngine } from '../engine/launcher';
import { requireSchema } from '../store/migrate';
import { openStore } from '../store/open-store';
import { exportOrganisations } from '../store/organisations';
import { readHouseFile } from './house-file';
import { exampleOrganisation } from './product-files';

/** An engine to rehearse on, and the people who are reminded. */
export interface House {
  /** The namespace in which time can be skipped. */
  readonly engine: EngineAddress;
  readonly organisation: OrganisationFile;
  /** Ends what was started for the rehearsal; a house that runs anyway goes on. */
  readonly leave: () => Promise<void>;
}

/**
 * The Fristwerk that runs on the data folder; else, also when it died without saying so, an engine of its own in `folder`
 * with the example organisations. `onSpawn` is told the process of that engine as soon as it exists.
 * @throws ENGINE_UNREACHABLE when no engine can be started; SCHEMA_VERSION
 */
export async function findHouse(dataFolder: string, folder: string, onSpawn: (pid: number) => void): Promise<House> {
  const run = await answeringRun(join(dataFolder, 'run.json'));
  return run === null ? temporaryHouse(folder, onSpawn) : runningHouse(run);
}

const DEAD: readonly ErrorCode[] = ['NOT_RUNNING', 'ENGINE_UNREACHABLE'];

async function answeringRun(runFile: string): Promise<RunFile | null> {
  try {
    const run = readRunFile(runFile);
    const { connection } = await connectEngine(rehearsalPlace(run.engine));
    await connection.close();
    return run;
  } catch (error) {
    if (error instanceof FristwerkError && DEAD.includes(error.code)) return null;
    throw error;
  }
}

async function runningHouse({ engine, storePath }: RunFile): Promise<House> {
  const store = openStore(storePath);
  try {
    await requireSchema(store);
    const organisation = await exportOrganisations(store);
    return { engine: rehearsalPlace(engine), organisation, leave: async () => undefined };
  } finally {
    await store.close();
  }
}

async function temporaryHouse(folder: string, onSpawn: (pid: number) => void): Promise<House> {
  const organisation = readHouseFile(exampleOrganisation());
  const options = { folder, logFile: join(folder, 'engine.log'), fsync: 'normal', onSpawn } as const;
  const engine = await startEngine(options).catch((cause) => {
    throw new FristwerkError('ENGINE_UNREACHABLE', { cause });
  });
  return { engine: rehearsalPlace(engine), organisation, leave: engine.stop };
}

function rehearsalPlace({ address, namespaces }: RunFile['engine']): EngineAddress {
  return { address, namespace: namespaces.rehearsal };
}
