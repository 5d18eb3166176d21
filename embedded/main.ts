import { readFileSync, rmSync } from 'node:fs';
import { START } from '../texts/start';
import { type DataFolder, openDataFolder, rotateLogs } from './data-folder';
import { takeDataLock } from './data-lock';
import { onSignals } from './on-signals';
import { openFristwerk } from './open-fristwerk';
import { ProcessRegister } from './process-register';
import { Shutdown } from './shutdown';
import { startOptions } from './start-options';
import { StartRefused, startFailure } from './start-refused';

/**
 * The process of `npm start`: engine, store, mail catcher, worker and app on one data folder, until Ctrl-C.
 * Ends the process with code 1 and one message when it cannot start.
 */
export async function main(args: readonly string[]): Promise<void> {
  // Whatever is written from now on, here and by worker and engine, is for the owner's eyes only.
  process.umask(0o077);
  const shutdown = new Shutdown();
  try {
    const { dataFolder, port } = startOptions(args, process.env);
    const folder = openDataFolder(dataFolder);
    const register = await occupy(folder, shutdown);
    onSignals(
      () => void leave(shutdown, register),
      () => force(register),
    );
    const url = await openFristwerk({ folder, port, register, shutdown });
    if (!shutdown.begun) console.log(START.ready(url));
  } catch (error) {
    // Whatever breaks because the end was asked for during the start is no fault.
    if (!shutdown.begun) await giveUp(error, shutdown);
  }
}

async function occupy(folder: DataFolder, shutdown: Shutdown): Promise<ProcessRegister> {
  const lock = takeDataLock(folder.lock);
  if (lock === null) throw new StartRefused(START.alreadyRunning(folder.path, urlOf(folder)));
  await shutdown.add(() => lock.release());
  const register = new ProcessRegister(folder.processes);
  await register.endLeftovers((role, pid) => console.log(START.leftover(role, pid)));
  rmSync(folder.runFile, { force: true });
  rotateLogs(folder);
  register.note('app', process.pid);
  return register;
}

function urlOf({ runFile }: DataFolder): string | null {
  try {
    return JSON.parse(readFileSync(runFile, 'utf8')).url;
  } catch {
    // The other one is still starting.
    return null;
  }
}

async function leave(shutdown: Shutdown, register: ProcessRegister): Promise<void> {
  console.log(START.stopping);
  await shutdown.close();
  await register.endAll();
  console.log(START.stopped);
  process.exit(0);
}

function force(register: ProcessRegister): void {
  register.kill();
  console.log(START.forced);
  process.exit(1);
}

async function giveUp(error: unknown, shutdown: Shutdown): Promise<void> {
  await shutdown.close();
  console.error(startFailure(error));
  process.exit(1);
}
