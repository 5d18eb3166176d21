import { hireSchema } from '../domain/employment';
import { parseInput } from '../domain/validation';
import { requireActor, requireProvider } from './actor';
import type { FristwerkDeps } from './deps';
import { HIRING_ROLES } from './entities/begin';
import { beginEntity } from './entities/begin-entity';
import type { CommandContext, CommandResult } from './fristwerk';
import { requirePastEvidence } from './require-past';
import { withRefusalsNoted } from './send-event';

/** Starts an employment: checks the input, keeps the person in the store, lets the entity decide and plan. */
export function hire(deps: FristwerkDeps, input: unknown, context: CommandContext): Promise<CommandResult> {
  return withRefusalsNoted(deps, 'hire', context, null, async () => {
    const { person, ...data } = parseInput(hireSchema, input);
    const { provider: organisation, firstDay: occurredOn } = data;
    requirePastEvidence(deps, data.qualification);
    await requireProvider(deps.store, organisation);
    await requireActor(deps.store, context.actor, organisation, HIRING_ROLES);
    const beginning = { entity: 'employment', type: 'hired', organisation, person, occurredOn, data } as const;
    return beginEntity(deps, beginning, context);
  });
}
