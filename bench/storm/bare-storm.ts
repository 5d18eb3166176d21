import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { engineEnvironment, WorkerSeat } from './arena';
import { armedAt } from './armed-at';
import type { BareNotice } from './bare-worker';
import type { BenchGround } from './bench-ground';
import { inParallel, rateOf, type Spread, spreadOf } from './measures';

/** What raw Temporal does on this machine with this many workflows of one timer and one activity. */
export interface BareStorm {
  /** From the first start to the last armed timer. */
  readonly armedPerSecond: number;
  readonly storm: Spread;
}

/** Long enough for the arming, whatever the machine: the storm must not begin before. */
const LEAD_MS_EACH = 30;
const LEAD_MS = 20_000;

/** Starts bare workflows, waits for the instant at which all are due, and for the last of them. */
export async function bareStorm({ client, engine, folder }: BenchGround, count: number): Promise<BareStorm> {
  const acted: number[] = [];
  const note = (notice: BareNotice) => void (notice.type === 'acted' && acted.push(notice.at));
  const environment = () => ({ ...engineEnvironment(engine), BENCH_BUNDLE: join(folder, 'bare.js') });
  const worker = new WorkerSeat(join(__dirname, 'bare-worker.js'), environment, join(folder, 'bare.log'), note);
  await worker.start();
  try {
    const began = Date.now();
    const actAt = began + LEAD_MS + count * LEAD_MS_EACH;
    const ids = Array.from({ length: count }, (_, index) => `bare-${index}`);
    const input = { actAt, ballast: 'x'.repeat(2_000) };
    await inParallel(ids, 32, (workflowId) =>
      client.workflow.start('bare', { workflowId, taskQueue: 'bare', args: [input] }),
    );
    const armed = await armedAt(client, ids);
    if (Date.now() > actAt) throw new Error('the storm began before all was armed');
    while (acted.length < count) await rest(50);
    return { armedPerSecond: rateOf(count, Math.max(...armed) - began), storm: spreadOf(acted, actAt) };
  } finally {
    await worker.kill('SIGTERM');
  }
}
