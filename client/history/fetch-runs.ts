import { type WorkflowClient, WorkflowNotFoundError } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';

type History = temporal.api.history.v1.IHistory;

/**
 * The histories of all runs of a workflow, oldest first. Runs that the server no longer keeps are left out.
 * @throws WorkflowNotFoundError when there is no such workflow.
 */
export async function fetchRuns(client: WorkflowClient, workflowId: string): Promise<readonly History[]> {
  const runs = [await client.getHandle(workflowId).fetchHistory()];
  for (;;) {
    const runId = runBefore(runs[0]);
    const earlier = runId === null ? null : await fetchRun(client, workflowId, runId);
    if (earlier === null) return runs;
    runs.unshift(earlier);
  }
}

function runBefore(run: History | undefined): string | null {
  const started = run?.events?.[0]?.workflowExecutionStartedEventAttributes;
  return started?.continuedExecutionRunId || null;
}

async function fetchRun(client: WorkflowClient, workflowId: string, runId: string): Promise<History | null> {
  try {
    return await client.getHandle(workflowId, runId).fetchHistory();
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}
