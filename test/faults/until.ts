import { setTimeout as rest } from 'node:timers/promises';

/** Returns as soon as something holds. @throws Error naming what did not come about within a minute. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`Waited in vain for ${what}`);
    await rest(20);
  }
}
