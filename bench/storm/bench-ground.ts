import type { Client } from '@temporalio/client';
import { connectEngine } from '../../client/connection';
import { NAMESPACES } from '../../engine/engine';
import { inTemporaryFolder } from '../temporary-folder';
import { EngineSeat } from './arena';

/** A fresh engine, a client of it, and a folder for everything else. */
export interface BenchGround {
  readonly client: Client;
  readonly engine: EngineSeat;
  readonly folder: string;
}

/** Does something on a fresh engine that syncs every commit; all is gone afterwards. */
export function onFreshEngine<T>(work: (ground: BenchGround) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const engine = new EngineSeat(folder, `bench_${process.pid}_${Date.now()}`);
    await engine.start();
    try {
      const client = await connectEngine({ address: engine.address, namespace: NAMESPACES.production });
      return await work({ client, engine, folder }).finally(() => client.connection.close());
    } finally {
      await engine.stop();
    }
  });
}
