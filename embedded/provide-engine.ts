import { connectEngine } from '../client/connection';
import type { Engine } from '../engine/engine';
import { existingEngine } from '../engine/existing-engine';
import { startEngine } from '../engine/launcher';
import { engineDatabase } from '../engine/postgres';
import { START } from '../texts/start';
import type { DataFolder } from './data-folder';
import { reasonOf, StartRefused } from './start-refused';

/** The engine, and how to start it again at the same address. */
export interface ProvidedEngine {
  readonly engine: Engine;
  readonly restart: () => Promise<Engine>;
}

/**
 * Starts the embedded engine, on PostgreSQL where `DATABASE_URL` names one; where `TEMPORAL_ADDRESS` names a server, uses
 * that one.
 * @throws EngineFault, StartRefused
 */
export async function provideEngine(
  folder: DataFolder,
  environment: NodeJS.ProcessEnv,
  onSpawn: (pid: number) => void,
): Promise<ProvidedEngine> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, DATABASE_URL: url } = environment;
  if (address) return foreign(address, namespace);
  const database = url ? { database: engineDatabase(url, 'fristwerk_') } : {};
  const options = { folder: folder.engine, logFile: folder.engineLog, onSpawn, ...database };
  const engine = await startEngine(options);
  // App and worker know this port and connect again by themselves.
  const port = Number(engine.address.split(':').at(-1));
  return { engine, restart: () => startEngine({ ...options, port }) };
}

async function foreign(address: string, namespace: string | undefined): Promise<ProvidedEngine> {
  try {
    const { connection } = await connectEngine();
    const engine = await existingEngine(connection, address, namespace).finally(() => connection.close());
    return { engine, restart: async () => engine };
  } catch (cause) {
    throw new StartRefused(START.engineUnreachable(address, reasonOf(cause)), { cause });
  }
}
