import type { Client } from '@temporalio/client';

/** Makes sure that the county's outbox runs; it is never started twice. */
export async function startOutbox(engine: Client, taskQueue: string, prefix = ''): Promise<void> {
  await engine.workflow.start('outbox', {
    workflowId: `${prefix}outbox`,
    taskQueue,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}
