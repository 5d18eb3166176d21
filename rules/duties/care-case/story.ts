import type { CareCaseEvent } from '../../../domain/care-case';
import { type StoryFault, unknownChoice } from '../story-fault';

/** What is wrong with an event of a care case after those before it: a record is written of something that happened (5.8.2). */
export function careCaseFaults(event: CareCaseEvent, earlier: readonly CareCaseEvent[]): readonly StoryFault[] {
  if (event.type !== 'recordWritten') return [];
  return unknownChoice(
    'of',
    event.data.of,
    earlier.map(({ id }) => id),
  );
}
