import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { connectionOptions, dataConverter, type EngineAddress } from '../client/connection';
import { FristwerkError } from '../domain/errors';

/** Where a worker works and on what. */
export interface FristwerkWorkerOptions {
  readonly engine?: Partial<EngineAddress>;
  readonly taskQueue: string;
  /** File that `buildBundle` wrote. */
  readonly bundlePath: string;
  /** By name; those of the product, or others on the same options. */
  readonly activities: object;
  /** Workflows kept in memory between their wakings; each takes some hundred kilobytes. */
  readonly cachedWorkflows?: number;
}

/** A worker that is ready to run. `stop` lets running activities end and then closes its connection. */
export interface FristwerkWorker {
  readonly run: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Few pollers: a county's load is small, and each one holds memory. The outbox hears of a stop when the grace ends;
 * everything else is done within it, and what is not is tried again.
 */
const SIZE = {
  maxConcurrentWorkflowTaskPolls: 2,
  maxConcurrentActivityTaskPolls: 2,
  maxConcurrentWorkflowTaskExecutions: 20,
  maxConcurrentActivityTaskExecutions: 20,
  maxConcurrentLocalActivityExecutions: 20,
  shutdownGraceTime: '500 milliseconds',
  // How long a workflow waits for the worker that served it last before any other may.
  stickyQueueScheduleToStartTimeout: '2 seconds',
} satisfies Partial<WorkerOptions>;

/** Connects a worker; it takes no task before `run`. @throws ENGINE_UNREACHABLE */
export async function createFristwerkWorker(options: FristwerkWorkerOptions): Promise<FristwerkWorker> {
  const { options: connect, namespace } = connectionOptions(options.engine);
  const connection = await NativeConnection.connect(connect).catch((cause) => {
    throw new FristwerkError('ENGINE_UNREACHABLE', { value: connect.address, cause });
  });
  const creating = Worker.create({
    ...SIZE,
    connection,
    namespace,
    taskQueue: options.taskQueue,
    workflowBundle: { codePath: options.bundlePath },
    activities: options.activities,
    dataConverter,
    maxCachedWorkflows: options.cachedWorkflows ?? 100,
    identity: 'fristwerk-worker',
  });
  const worker = await creating.catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  const finished = { promise: Promise.resolve() };
  return {
    run: () => {
      finished.promise = worker.run();
      return finished.promise;
    },
    stop: async () => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await finished.promise;
      await connection.close();
    },
  };
}
