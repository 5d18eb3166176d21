import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, isGrpcServiceError } from '@temporalio/client';
import Long from 'long';
import type { NamespacePurpose } from './engine';

const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;
const PERMISSION_DENIED = 7;
const UNIMPLEMENTED = 12;
const WORKFLOW_TASKS = 1;
/** A task queue and workflow that nobody uses. */
const PROBE = 'fristwerk-probe';
const DAY_SECONDS = 86_400;
/** How long closed runs are kept: ten years of funding files, a month of rehearsals. */
const RETENTION_DAYS: Readonly<Record<NamespacePurpose, number>> = { production: 3650, rehearsal: 30 };
const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/** The part of a connection that is needed. */
export type Asked = Pick<Connection, 'workflowService'>;

/** Registers each namespace unless it exists, and returns when every service of the server answers in all of them. @throws the reason of `ended` once it is aborted. */
export async function openNamespaces(
  connection: Asked,
  namespaces: Readonly<Record<string, NamespacePurpose>>,
  ended: AbortSignal = new AbortController().signal,
): Promise<void> {
  const names = Object.keys(namespaces);
  await Promise.all(names.map((name) => register(connection, name, namespaces[name] ?? 'production')));
  await Promise.all(names.map((name) => answering(connection, name, ended)));
}

async function register(connection: Asked, namespace: string, purpose: NamespacePurpose): Promise<void> {
  const seconds = Long.fromNumber(RETENTION_DAYS[purpose] * DAY_SECONDS);
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds },
    });
  } catch (error) {
    // A hosted server lets nobody register; whether the namespace exists is seen when it is asked.
    const known = [ALREADY_EXISTS, PERMISSION_DENIED, UNIMPLEMENTED];
    if (!isGrpcServiceError(error) || !known.includes(error.code)) throw error;
  }
}

// A fresh namespace is unknown to parts of the server until their caches have been renewed.
async function answering(connection: Asked, namespace: string, ended: AbortSignal): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    ended.throwIfAborted();
    try {
      return await askEveryService(connection, namespace);
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await pause(PAUSE_MS);
    }
  }
}

async function askEveryService({ workflowService }: Asked, namespace: string): Promise<void> {
  await workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
  await workflowService.describeTaskQueue({ namespace, taskQueue: { name: PROBE }, taskQueueType: WORKFLOW_TASKS });
  try {
    await workflowService.describeWorkflowExecution({ namespace, execution: { workflowId: PROBE } });
  } catch (error) {
    if (!isGrpcServiceError(error) || error.code !== NOT_FOUND) throw error;
  }
}
