import { setTimeout as rest } from 'node:timers/promises';
import { countUnsettled } from '../../store/deliveries/count-unsettled';
import type { World } from './world';

/** Returns as soon as something holds. @throws Error naming what did not come about within a minute. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`Waited in vain for ${what}`);
    await rest(20);
  }
}

/** Returns when every mail is settled. */
export function untilQuiet({ store }: Pick<World, 'store'>): Promise<void> {
  return until(async () => (await countUnsettled(store)) === 0, 'every mail to be settled');
}
