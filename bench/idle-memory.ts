import { setTimeout as rest } from 'node:timers/promises';
import type { Figure } from './figure';
import { residentMegabytes } from './resident-memory';
import { startProduct } from './running-product';
import { inTemporaryFolder } from './temporary-folder';

const QUIET_MS = 20_000;

/** Resident memory of worker and app after twenty quiet seconds; the engine stands in the detail. Linux only. */
export function idleMemory(): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (folder) => {
    const { processes, stop } = await startProduct(folder);
    const roles = await rest(QUIET_MS)
      .then(() => Object.entries(processes).map(([role, { pid }]) => [role, residentMegabytes(pid)] as const))
      .finally(stop);
    const ours = roles.filter(([role]) => role === 'worker' || role === 'app').map(([, megabytes]) => megabytes);
    const value = ours.reduce((sum, megabytes) => sum + megabytes, 0);
    return [{ name: 'worker and app when idle', value, unit: 'MB', limit: 400, detail: Object.fromEntries(roles) }];
  });
}
