import type { FristwerkDeps } from './deps';
import { recordEvent } from './entities/record';
import type { CommandContext, CommandResult } from './fristwerk';
import { withRefusalsNoted } from './send-event';

/** Records facts on the qualification that were handed in after the hire. */
export function supplement(
  deps: FristwerkDeps,
  entity: string,
  input: unknown,
  context: CommandContext,
): Promise<CommandResult> {
  return withRefusalsNoted(deps, 'supplement', context, entity, () =>
    recordEvent(deps, entity, 'qualificationProved', input, context),
  );
}
