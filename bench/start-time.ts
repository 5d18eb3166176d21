import type { Figure } from './figure';
import { startProduct } from './running-product';
import { inTemporaryFolder } from './temporary-folder';

/** How long a second start on the same data takes; the first one stands in the detail. */
export function startTime(): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (folder) => {
    const first = await startProduct(folder);
    await first.stop();
    const second = await startProduct(folder);
    await second.stop();
    const detail = { firstStartOnEmptyData: first.secondsToReady };
    return [{ name: 'warm start to ready', value: second.secondsToReady, unit: 's', limit: 8, detail }];
  });
}
