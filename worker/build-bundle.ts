import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';

/**
 * Bundles the workflows into one file that workers load and replays reuse.
 * @param workflows folder or file of the workflows, compiled or not
 */
export async function buildBundle(workflows: string, target: string): Promise<void> {
  const { code } = await bundleWorkflowCode({ workflowsPath: workflows, logger: quiet });
  await writeFile(target, code);
}

const ignore = () => undefined;
const quiet = {
  log: ignore,
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: console.warn,
  error: console.error,
};

if (require.main === module) {
  const dist = join(__dirname, '..');
  void buildBundle(join(dist, 'workflows'), join(dist, 'workflow-bundle.js'));
}
