import type { LegalDate } from '../../../domain/legal-date';
import type { FristwerkDeps } from '../../deps';
import { beginEntity } from '../../entities/begin-entity';
import { sendEvent } from '../../send-event';
import type { PlannedEntity } from '../story/planned-entity';

/** An event to record, under its own request id. */
export interface RecordedEvent {
  readonly type: string;
  readonly occurredOn: LegalDate;
  readonly data: object;
  readonly requestId: string;
}

/** Records an event of a planned entity, the first of which begins it. @returns the entity's id */
export type Recorder = (entity: PlannedEntity, event: RecordedEvent, first: boolean) => Promise<string>;

/** Records on the engine; whether the actor may do so was asked for the whole import. */
export function createRecorder(deps: FristwerkDeps, actor: string): Recorder {
  return async ({ entity, organisation, person, entityId }, { requestId, ...event }, first) => {
    const context = { actor, requestId };
    const answer = first
      ? await beginEntity(deps, { entity, organisation, person, ...event }, context)
      : await sendEvent(deps, { entityId, ...event }, context);
    return answer.entityId;
  };
}
