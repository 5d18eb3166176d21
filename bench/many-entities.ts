import { reproject } from '../client/reproject';
import { type Figure, secondsSince } from './figure';
import { residentMegabytes } from './resident-memory';
import { beginHires, openCounty } from './storm/bench-county';
import { onFreshEngine } from './storm/bench-ground';

const ENTITIES = 10_000;
/** Their reminders lie beyond the measuring. */
const FAR_MS = 10 * 60 * 60 * 1_000;

/** Ten thousand open entities: memory of the worker that began them, and how long their read model takes to be rebuilt. */
export function manyEntities(): Promise<readonly Figure[]> {
  return onFreshEngine(async (ground) => {
    const county = await openCounty(ground);
    try {
      await beginHires(county, ENTITIES, Date.now() + FAR_MS);
      const memory = residentMegabytes(county.worker.pid);
      const began = performance.now();
      const { entities, differences } = await reproject(county.deps);
      const seconds = secondsSince(began);
      const detail = { entities, differences: differences.length };
      return [
        { name: 'worker with 10,000 open entities', value: memory, unit: 'MB', limit: 500, detail },
        { name: 'read model of 10,000 entities compared and rebuilt', value: seconds, unit: 's', limit: 60, detail },
      ];
    } finally {
      await county.close();
    }
  });
}
