import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { START } from '../texts/start';
import { reasonOf, StartRefused } from './start-refused';

/** Everything that one Fristwerk keeps, by absolute path. The folder can be copied cold and started elsewhere. */
export interface DataFolder {
  readonly path: string;
  readonly lock: string;
  readonly store: string;
  /** Folder of the embedded Temporal server. */
  readonly engine: string;
  /** Folder of the mails that the catcher accepted. */
  readonly mails: string;
  readonly runFile: string;
  /** Processes that a killed predecessor may have left. */
  readonly processes: string;
  readonly engineLog: string;
  readonly workerLog: string;
}

/** What lies here is personal: nobody else on the machine may look into a folder made by Fristwerk. */
const OWNER_ONLY = 0o700;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/**
 * Creates what is missing, closed to others, and makes sure that it can be read and written.
 * @throws StartRefused naming the folder and the reason.
 */
export function openDataFolder(path: string): DataFolder {
  const folder = pathsIn(path);
  try {
    for (const part of [path, folder.engine, folder.mails, join(path, 'logs')]) {
      mkdirSync(part, { recursive: true, mode: OWNER_ONLY });
      tryOut(part);
    }
  } catch (cause) {
    throw new StartRefused(START.folderUnusable(path, reasonOf(cause)), { cause });
  }
  return folder;
}

/** Keeps logs from growing for ever: one that has passed 10 MiB is set aside. Only while nobody writes to it. */
export function rotateLogs({ engineLog, workerLog }: DataFolder): void {
  for (const log of [engineLog, workerLog]) {
    if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
  }
}

function pathsIn(path: string): DataFolder {
  return {
    path,
    lock: join(path, 'lock.db'),
    store: join(path, 'fristwerk.db'),
    engine: join(path, 'engine'),
    mails: join(path, 'mails'),
    runFile: join(path, 'run.json'),
    processes: join(path, 'processes.json'),
    engineLog: join(path, 'logs', 'engine.log'),
    workerLog: join(path, 'logs', 'worker.log'),
  };
}

// Permissions alone do not tell: the disk may be full or mounted for reading only.
function tryOut(folder: string): void {
  readdirSync(folder);
  const probe = join(folder, `.probe-${process.pid}`);
  writeFileSync(probe, 'x');
  rmSync(probe);
}
