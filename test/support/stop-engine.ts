import { rmSync } from 'node:fs';
import { running } from './running-engine';

/** Ends the server of the test run and removes its data. */
export default async function stopTestEngine(): Promise<void> {
  await running.engine?.stop();
  if (running.folder !== undefined) rmSync(running.folder, { recursive: true, force: true });
}
