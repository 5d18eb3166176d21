import type { z } from 'zod';
import type { CaseEvent, EntityType } from '../../domain/case-event';
import { storyFaults } from '../../rules/duties/story-faults';

/** Refuses events that cannot follow those before them. Faults are told as they were given: of `1.returned.on`. */
export function refineStory(entity: EntityType, events: readonly CaseEvent[], context: z.core.$RefinementCtx): void {
  for (const { path, code, value, limits } of storyFaults(entity, events))
    context.addIssue({ code: 'custom', path: givenPath(path, events), input: value, params: { code, ...limits } });
}

/** The data of an event stand under its type; a wrong type is told of the event. */
function givenPath([index, part, ...rest]: readonly (string | number)[], events: readonly CaseEvent[]) {
  const at = Number(index);
  if (part === 'id') return [at, 'id'];
  return [at, ...events.slice(at, at + 1).map(({ type }) => type), ...rest];
}
