import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import Long from 'long';
import { FristwerkError } from '../../domain/errors';

const { FastForwardPollingResult: Result } = proto.temporal.api.enums.v1;

/** gRPC's code for what is not there. */
const NOT_FOUND = 5;

/** Skips within one advance; far above the rungs of a year. */
const MAX_SKIPS = 2_000;

/** The workflow's own clock in milliseconds: virtual once time was skipped, the real one before. */
export async function workflowClock(engine: Client, workflowId: string): Promise<number> {
  const { workflowExtendedInfo } = await engine.workflowService.describeWorkflowExecution({
    namespace: engine.options.namespace,
    execution: { workflowId },
  });
  const current = workflowExtendedInfo?.timeSkippingInfo?.currentTime;
  if (!current) return Date.now();
  return Number(current.seconds ?? 0) * 1000 + Math.floor((current.nanos ?? 0) / 1e6);
}

/**
 * Lets one workflow's clock run ahead by `milliseconds`, stopping at each of its timers on the way; every other
 * workflow stays where it is. Afterwards the clock runs at normal speed from there.
 * @throws ENGINE_UNREACHABLE when the namespace does not allow time skipping or the engine gives up.
 */
export async function fastForward(engine: Client, workflowId: string, milliseconds: number): Promise<void> {
  if (milliseconds <= 0) return;
  const { namespace } = engine.options;
  const id = randomUUID();
  const duration = { seconds: Long.fromNumber(Math.floor(milliseconds / 1000)), nanos: (milliseconds % 1000) * 1e6 };
  await engine.workflowService.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution: { workflowId },
    updateMask: { paths: ['time_skipping_config'] },
    workflowExecutionOptions: {
      timeSkippingConfig: { enabled: true, maxSessionSkipCount: MAX_SKIPS, fastForwardConfig: { id, duration } },
    },
  });
  for (;;) {
    const { fastForwardPollingResult: result } = await engine.workflowService.pollWorkflowExecutionTimeSkipping({
      namespace,
      workflowExecution: { workflowId },
      fastForwardId: id,
    });
    if (result === Result.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED) return;
    if (result !== Result.FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT)
      throw new FristwerkError('ENGINE_UNREACHABLE', { value: workflowId, details: { result } });
  }
}

/** Whether the engine says that a workflow has come to its end, or never was. */
export function isOver(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === NOT_FOUND;
}
