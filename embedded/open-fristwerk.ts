import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { connectEngine } from '../client/connection';
import type { RunFile } from '../client/run-file';
import type { Engine } from '../engine/engine';
import { START } from '../texts/start';
import { composeApp } from './compose-app';
import type { DataFolder } from './data-folder';
import { takeFrontDoor } from './front-door';
import { startMailCatcher } from './mail-catcher';
import { openHouseStore } from './open-house-store';
import type { ProcessRegister } from './process-register';
import { exampleOrganisation } from './product-files';
import { provideEngine } from './provide-engine';
import type { Shutdown } from './shutdown';
import { type Supervisable, type Supervision, supervise } from './supervise';
import { startWorkerProcess } from './worker-process';
import { writeAtomically } from './write-atomically';

/** What Fristwerk is opened on. */
export interface Ground {
  /** Locked for this process. */
  readonly folder: DataFolder;
  readonly port: number;
  readonly register: ProcessRegister;
  /** Learns of every part in the order in which it was opened. */
  readonly shutdown: Shutdown;
}

const TASK_QUEUE = 'fristwerk';

/**
 * Opens all parts in the order in which they need each other, and `run.json` last. Returns the address of the pages.
 * @throws StartRefused, EngineFault
 */
export async function openFristwerk(ground: Ground): Promise<string> {
  const { folder, shutdown } = ground;
  const door = await takeFrontDoor(ground.port);
  await shutdown.add(door.close);
  const engine = await openEngine(ground);
  const storePath = process.env.DATABASE_URL || folder.store;
  const store = await openHouseStore(storePath, exampleOrganisation(), (notice) => console.log(notice));
  await shutdown.add(store.close);
  const smtpUrl = await openMail(ground);
  await openWorker(ground, engine, smtpUrl, door.url);
  const client = await connectEngine({ address: engine.address, namespace: engine.namespaces.production });
  await shutdown.add(() => client.connection.close());
  // Taken first, the door is also the first to be closed.
  await shutdown.add(door.close);
  door.open(composeApp(store, client, TASK_QUEUE).fetch);
  const { address, namespaces } = engine;
  const startedAt = new Date().toISOString();
  const place = { url: door.url, taskQueue: TASK_QUEUE, storePath, startedAt };
  await publish(ground, { ...place, engine: { address, namespaces } });
  return door.url;
}

async function openEngine(ground: Ground): Promise<Engine> {
  const { folder, register, shutdown } = ground;
  const { engine, restart } = await provideEngine(folder, process.env, (pid) => register.note('engine', pid));
  await shutdown.add(supervise(engine, { start: restart, ...news('engine') }).stop);
  return engine;
}

async function openMail({ folder, shutdown }: Ground): Promise<string> {
  const { FRISTWERK_SMTP_URL: mailServer } = process.env;
  if (mailServer) return mailServer;
  const catcher = await startMailCatcher({ folder: folder.mails });
  await shutdown.add(catcher.stop);
  return catcher.url;
}

async function openWorker({ folder, register, shutdown }: Ground, engine: Engine, smtpUrl: string, baseUrl: string) {
  const environment = {
    TZ: 'UTC',
    FRISTWERK_DATA: folder.path,
    FRISTWERK_TASK_QUEUE: TASK_QUEUE,
    FRISTWERK_SMTP_URL: smtpUrl,
    FRISTWERK_BASE_URL: baseUrl,
    TEMPORAL_ADDRESS: engine.address,
    TEMPORAL_NAMESPACE: engine.namespaces.production,
  };
  const program = join(__dirname, '..', 'worker', 'main.js');
  const onSpawn = (pid: number) => register.note('worker', pid);
  const start = () => startWorkerProcess({ program, environment, logFile: folder.workerLog, onSpawn });
  await shutdown.add(supervise(await start(), { start, ...news('worker') }).stop);
}

function news(role: keyof typeof START.roles): Omit<Supervision<Supervisable>, 'start'> {
  const name = START.roles[role];
  return {
    onRestarted: ({ pid }) => console.log(START.restarted(name, pid ?? 0)),
    onFailed: (error) => console.error(START.restartFailed(name, String((error as Error).message))),
  };
}

async function publish({ folder, register, shutdown }: Ground, run: Omit<RunFile, 'processes'>): Promise<void> {
  const write = () => {
    const content: RunFile = { ...run, processes: register.processes };
    writeAtomically(folder.runFile, `${JSON.stringify(content, null, 2)}\n`);
  };
  write();
  register.onChange = write;
  await shutdown.add(() => {
    register.onChange = () => undefined;
    rmSync(folder.runFile, { force: true });
  });
}
