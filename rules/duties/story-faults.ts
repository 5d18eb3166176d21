import type { CaseEvent, EntityType } from '../../domain/case-event';
import { absenceFaults } from './absence/story';
import { careCaseFaults } from './care-case/story';
import { employmentFaults } from './employment/story';
import { grantFaults } from './grant/story';
import { mandateFaults } from './mandate/story';
import type { StoryFault } from './story-fault';

type FaultsOf = (event: never, earlier: never) => readonly StoryFault[];

const FAULTS_OF: Readonly<Record<EntityType, FaultsOf>> = {
  employment: employmentFaults,
  absence: absenceFaults,
  grant: grantFaults,
  careCase: careCaseFaults,
  mandate: mandateFaults,
};

/**
 * Events of an entity that cannot follow those before them, such as the end of a replacement that never began: they
 * would close nothing without a word. Each id stands once. Empty where nothing is wrong; paths begin with the place of
 * the event: a return on 3 Jan 2027 from an absence since 4 Jan is `DATE_ORDER` of `[1, 'data', 'on']`.
 */
export function storyFaults(entity: EntityType, events: readonly CaseEvent[]): readonly StoryFault[] {
  return events.flatMap((event, index) => {
    const earlier = events.slice(0, index);
    const faults = [...repeatedId(event, earlier), ...FAULTS_OF[entity](event as never, earlier as never)];
    return faults.map((fault) => ({ ...fault, path: [index, ...fault.path] }));
  });
}

function repeatedId({ id }: CaseEvent, earlier: readonly CaseEvent[]): readonly StoryFault[] {
  if (earlier.every((other) => other.id !== id)) return [];
  return [{ path: ['id'], code: 'INVALID_CHOICE', value: id, limits: { choices: [`≠ ${id}`] } }];
}
