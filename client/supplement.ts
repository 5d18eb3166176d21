import { supplementSchema } from '../domain/employment';
import { parseInput } from '../domain/validation';
import { RECORDING_ROLES, requireActor } from './actor';
import type { FristwerkDeps } from './deps';
import { findEntity } from './find-entity';
import type { CommandContext, CommandResult } from './fristwerk';
import { requirePast, requirePastEvidence } from './require-past';
import { sendEvent, withRefusalsNoted } from './send-event';

/** Records facts on the qualification that were handed in after the hire. */
export function supplement(
  deps: FristwerkDeps,
  entity: string,
  input: unknown,
  context: CommandContext,
): Promise<CommandResult> {
  return withRefusalsNoted(deps, 'supplement', context, entity, async () => {
    const { entity_id: entityId, organisation_id: organisation } = await findEntity(deps, entity);
    const { provedOn: occurredOn, qualification } = parseInput(supplementSchema, input);
    requirePast(deps, 'provedOn', occurredOn);
    requirePastEvidence(deps, qualification);
    await requireActor(deps.store, context.actor, organisation, RECORDING_ROLES);
    const type = 'qualificationProved';
    return sendEvent(deps, { entityId, type, occurredOn, data: { qualification }, creates: false }, context);
  });
}
