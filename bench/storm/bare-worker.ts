import { join } from 'node:path';
import { buildBundle } from '../../worker/build-bundle';
import { createFristwerkWorker } from '../../worker/create-worker';
import { installRuntime } from '../../worker/install-runtime';

/** What the bare worker tells the process that started it. */
export type BareNotice = { readonly type: 'ready' } | { readonly type: 'acted'; readonly at: number };

/** A worker for bare workflows with the options of the real one; tells each act with its time. */
async function main(): Promise<void> {
  installRuntime('ERROR', 'off');
  const bundlePath = process.env.BENCH_BUNDLE ?? '';
  await buildBundle(join(__dirname, 'bare-workflow.js'), bundlePath);
  const tell = (notice: BareNotice) => process.send?.(notice);
  const activities = { act: async () => void tell({ type: 'acted', at: Date.now() }) };
  const worker = await createFristwerkWorker({ taskQueue: 'bare', bundlePath, activities });
  const running = worker.run();
  tell({ type: 'ready' });
  await running;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
