import type { CommandContext, CommandResult, DocumentUpload, DutyFilter, Fristwerk } from '../../client/fristwerk';
import { FristwerkError } from '../../domain/errors';
import { DELIVERY, LISTED_DELIVERY } from './sample-delivery';
import { EMPLOYMENT_VIEW, ENTITY_ID, HISTORY, LISTED_DUTIES, REFERENCE } from './sample-employment';
import { ENTITY_VIEWS, LISTED_ENTITIES } from './sample-entities';

/** A command as it reached the use case. */
export interface ReceivedCommand {
  readonly name: 'hire' | 'prove' | 'supplement' | 'begin' | 'record' | 'recordForMany';
  /** What it is about: a kind of entity, references, the event's type. */
  readonly about?: readonly unknown[];
  readonly input: unknown;
  readonly context: CommandContext;
  readonly dutyId?: string;
  readonly document?: DocumentUpload | undefined;
}

/** A Fristwerk with one employment that answers each request id once and repeats its answer. */
export interface FakeFristwerk extends Fristwerk {
  readonly received: ReceivedCommand[];
  readonly filters: (DutyFilter | undefined)[];
}

/** Stands in for the use cases; `overrides` replaces single ones, say by a refusal. */
export function fakeFristwerk(overrides: Partial<Fristwerk> = {}): FakeFristwerk {
  const received: ReceivedCommand[] = [];
  const filters: (DutyFilter | undefined)[] = [];
  const answer = (command: ReceivedCommand): CommandResult => {
    const repeated = received.some(({ context }) => context.requestId === command.context.requestId);
    if (!repeated) received.push(command);
    return {
      entityId: ENTITY_ID,
      reference: REFERENCE,
      eventId: command.context.requestId,
      contentHash: 'aaaaaaaaaaaaaaaa',
      changes: [],
      ...(repeated ? { repeated: true as const } : {}),
    };
  };
  const answers: Partial<FakeFristwerk> = {
    received,
    filters,
    begin: async (entity, input, context) => answer({ name: 'begin', about: [entity], input, context }),
    record: async (entity, type, input, context, document) =>
      answer({ name: 'record', about: [entity, type], input, context, document }),
    recordForMany: async (entities, type, input, context, document) => {
      const result = answer({ name: 'recordForMany', about: [entities, type], input, context, document });
      return entities.map((reference) => ({ ...result, reference }));
    },
    entity: async (entity) => foundEntity(entity),
    entities: async (filter) => LISTED_ENTITIES.filter(({ entityType }) => (filter?.type ?? entityType) === entityType),
    hire: async (input, context) => answer({ name: 'hire', input, context }),
    prove: async (_entity, dutyId, input, context, document) =>
      answer({ name: 'prove', input, context, dutyId, document }),
    supplement: async (_entity, input, context) => answer({ name: 'supplement', input, context }),
    employment: async (entity) => found(entity),
    employments: async () => [EMPLOYMENT_VIEW],
    duties: async (filter) => {
      filters.push(filter);
      return LISTED_DUTIES.filter(({ duty }) => filter?.status === undefined || duty.status === filter.status);
    },
    history: async () => HISTORY,
    rawHistory: async () => ({ events: [{ eventId: '1' }] }),
    deliveries: async () => [LISTED_DELIVERY],
    delivery: async (messageId) => {
      if (messageId !== DELIVERY.messageId) throw new FristwerkError('NOT_FOUND', { value: messageId });
      return DELIVERY;
    },
    document: async () => ({
      fileName: 'Bestätigung <1>.html',
      mediaType: 'text/html',
      content: Buffer.from('<script>'),
    }),
    reproject: async () => ({ entities: 1, differences: [] }),
    ...overrides,
  };
  return new Proxy(answers, {
    get: (target, name: string) =>
      target[name as keyof FakeFristwerk] ?? (() => Promise.reject(new Error(`${name} was not asked for`))),
  }) as FakeFristwerk;
}

function foundEntity(entity: string) {
  const view = ENTITY_VIEWS.find(({ entityId, reference }) => entityId === entity || reference === entity);
  if (view === undefined) throw new FristwerkError('UNKNOWN_ENTITY', { field: 'entity', value: entity });
  return view;
}

function found(entity: string) {
  if (entity !== REFERENCE && entity !== ENTITY_ID)
    throw new FristwerkError('UNKNOWN_ENTITY', { field: 'entity', value: entity });
  return EMPLOYMENT_VIEW;
}
