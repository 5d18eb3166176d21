import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { connectEngine } from '../../client/connection';
import { NAMESPACES } from '../../engine/engine';
import { migrate } from '../../store/migrate';
import { openStore, type Store } from '../../store/open-store';
import { seedOrganisations } from '../../store/organisations';
import { COUNTY } from '../support/county';
import { testBundle } from '../support/test-engine';
import { EngineProcess } from './engine-process';
import { SmtpSink } from './smtp-sink';
import { WorkerProcess } from './worker-process';

/** Right-hand side of every `Message-ID` of the world. */
export const MAIL_DOMAIN = 'faults.invalid';
export const TASK_QUEUE = 'faults';

/** An engine, a worker and a mail server to break, and the store and client to look at them from outside. */
export interface World {
  readonly engine: EngineProcess;
  readonly worker: WorkerProcess;
  readonly sink: SmtpSink;
  readonly store: Store;
  readonly client: Client;
  close(): Promise<void>;
}

/** Builds a world in a temporary folder: everything is fresh, runs, and syncs every commit. */
export async function openWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'fristwerk-faults-'));
  const engine = await EngineProcess.on(join(folder, 'engine'));
  const store = await freshStore(join(folder, 'data'));
  const sink = new SmtpSink();
  await sink.start();
  const worker = new WorkerProcess({ logFile: join(folder, 'worker.log'), environment: surroundings() });
  await worker.start();
  const client = await connectEngine({ address: engine.address, namespace: NAMESPACES.rehearsal });
  return { engine, worker, sink, store, client, close };

  function surroundings(): Record<string, string> {
    return {
      FRISTWERK_DATA: join(folder, 'data'),
      FRISTWERK_TASK_QUEUE: TASK_QUEUE,
      FRISTWERK_SMTP_URL: sink.url,
      FRISTWERK_BASE_URL: 'http://faults.invalid',
      FRISTWERK_MAIL_DOMAIN: MAIL_DOMAIN,
      FRISTWERK_TEST_BUNDLE: testBundle(),
      TEMPORAL_ADDRESS: engine.address,
      TEMPORAL_NAMESPACE: NAMESPACES.rehearsal,
    };
  }

  async function close(): Promise<void> {
    await client.connection.close();
    await worker.kill();
    await engine.stop();
    await sink.stop();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function freshStore(folder: string): Promise<Store> {
  mkdirSync(folder);
  const store = openStore(join(folder, 'fristwerk.db'));
  await migrate(store);
  await seedOrganisations(store, COUNTY, '2018-01-01T00:00:00.000Z');
  return store;
}
