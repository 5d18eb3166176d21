import type { CommandContext, CommandResult, DocumentUpload, DutyFilter, Fristwerk } from '../../client/fristwerk';
import { FristwerkError } from '../../domain/errors';
import { DELIVERY, LISTED_DELIVERY } from './sample-delivery';
import { EMPLOYMENT_VIEW, ENTITY_ID, HISTORY, LISTED_DUTIES, REFERENCE } from './sample-employment';

/** A command as it reached the use case. */
export interface ReceivedCommand {
  readonly name: 'hire' | 'prove' | 'supplement';
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
  return {
    received,
    filters,
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
}

function found(entity: string) {
  if (entity !== REFERENCE && entity !== ENTITY_ID)
    throw new FristwerkError('UNKNOWN_ENTITY', { field: 'entity', value: entity });
  return EMPLOYMENT_VIEW;
}
