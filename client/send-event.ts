import { WithStartWorkflowOperation } from '@temporalio/client';
import type { CommandAnswer } from '../domain/assessment';
import type { NewEvent } from '../domain/case-event';
import { entityTypeOf, referenceOf } from '../domain/entity-id';
import { FristwerkError } from '../domain/errors';
import { sha16 } from '../domain/hash';
import type { LegalDate } from '../domain/legal-date';
import { noteRefusal } from '../store/refusals';
import { eventUpdate } from '../workflows/messages';
import { besideAnswer } from './beside-answer';
import { commandFailure } from './command-failure';
import type { FristwerkDeps } from './deps';
import { findEntity } from './find-entity';
import type { CommandContext, CommandResult } from './fristwerk';

/** How long a command may wait for its answer: longer than the engine needs to notice a dead worker. */
const ANSWER_MS = 30_000;

/** An event to send to an entity. */
export interface OutgoingEvent {
  readonly entityId: string;
  readonly type: string;
  readonly occurredOn: LegalDate;
  readonly data: unknown;
  /** Organisation of the entity that the event begins; left out where the entity has begun before. */
  readonly begins?: string;
}

/**
 * Sends an event and waits until it is durable, assessed and projected.
 * @throws REQUEST_ID_REUSED when the id was used for something else; whatever the entity's validator refuses.
 */
export async function sendEvent(
  deps: FristwerkDeps,
  outgoing: OutgoingEvent,
  { actor, requestId }: CommandContext,
): Promise<CommandResult> {
  const { type, occurredOn, data, entityId } = outgoing;
  const contentHash = sha16({ type, occurredOn, data });
  const event: NewEvent = { id: requestId, type, occurredOn, actor, data, contentHash };
  const repeated = await isKnown(deps, entityId, event);
  const answer = await deliver(deps, outgoing, event).catch((error: unknown) => {
    throw commandFailure(error, entityId);
  });
  if (answer.contentHash !== contentHash) throw reused(requestId);
  return {
    ...answer,
    ...(await besideAnswer(deps, outgoing, answer)),
    reference: referenceOf(entityId),
    ...(repeated && { repeated: true as const }),
  };
}

/** Whether nothing was changed for certain: refused, as against lost on the way. */
export function isRefusal(error: unknown): boolean {
  return error instanceof FristwerkError && error.status < 500;
}

/**
 * What a request id may look like; it stands in histories for ever, so it must not carry a name. Those that begin with
 * `fact-` are of facts from other entities.
 */
const REQUEST_ID = /^(?!fact-)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * Runs a command and notes its refusal, without the payload.
 * @param entity id or file reference, null before there is one
 * @throws INVALID_TEXT for a request id that cannot be one; whatever `work` throws
 */
export async function withRefusalsNoted<T>(
  deps: FristwerkDeps,
  command: string,
  context: CommandContext,
  entity: string | null,
  work: () => Promise<T>,
): Promise<T> {
  try {
    if (!REQUEST_ID.test(context.requestId))
      throw new FristwerkError('INVALID_TEXT', { field: 'requestId', value: context.requestId, details: { max: 64 } });
    return await work();
  } catch (error) {
    const failure = commandFailure(error, entity ?? '');
    // A note that cannot be written must not hide the refusal from whoever was refused.
    if (isRefusal(failure)) await note(deps, command, context, entity, failure).catch(() => undefined);
    throw failure;
  }
}

async function note(
  deps: FristwerkDeps,
  command: string,
  { actor }: CommandContext,
  entity: string | null,
  { code }: FristwerkError,
): Promise<void> {
  const known = entity === null ? null : await findEntity(deps, entity).catch(() => null);
  await noteRefusal(deps.store, {
    at: deps.now(),
    command,
    code,
    actor: actor.slice(0, 120),
    entity_id: known?.entity_id ?? null,
  });
}

async function isKnown({ store }: FristwerkDeps, entityId: string, event: NewEvent): Promise<boolean> {
  const row = await store.db
    .selectFrom('events')
    .select('content_hash')
    .where('entity_id', '=', entityId)
    .where('event_id', '=', event.id)
    .executeTakeFirst();
  if (row !== undefined && row.content_hash !== event.contentHash) throw reused(event.id);
  return row !== undefined;
}

function reused(requestId: string): FristwerkError {
  return new FristwerkError('REQUEST_ID_REUSED', { field: 'requestId', value: requestId });
}

function deliver(deps: FristwerkDeps, outgoing: OutgoingEvent, event: NewEvent): Promise<CommandAnswer> {
  const update = eventUpdate(outgoing.type);
  const options = { args: [event] as [NewEvent], updateId: event.id };
  const { engine, taskQueue } = deps;
  return engine.connection.withDeadline(Date.now() + ANSWER_MS, () => {
    const { begins: organisation } = outgoing;
    if (organisation === undefined) return engine.workflow.getHandle(outgoing.entityId).executeUpdate(update, options);
    const startWorkflowOperation = new WithStartWorkflowOperation(entityTypeOf(outgoing.entityId), {
      workflowId: outgoing.entityId,
      taskQueue,
      args: [{ clockOffset: deps.clockOffset(), organisation, keepsTimer: true }],
      workflowIdConflictPolicy: 'USE_EXISTING',
      // How long the engine waits for a worker that died on a task; no step takes longer than two seconds.
      workflowTaskTimeout: '5 seconds',
    });
    return engine.workflow.executeUpdateWithStart(update, { ...options, startWorkflowOperation });
  });
}
