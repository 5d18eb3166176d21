import type { CaseEvent } from '../../../domain/case-event';
import type { Instant } from '../../../domain/instant';

/** An event as it is written in a test: type, day, what it says. Its id is `e-1` for the first of a story. */
export type Told = readonly [type: string, occurredOn: string, data: object];

/** A story as input for the schemas. */
export function written(story: readonly Told[]): readonly object[] {
  return story.map(([type, occurredOn, data]) => ({ type, occurredOn, data }));
}

/** A story that was read, as an entity has recorded it. */
export function recorded<Event extends CaseEvent>(
  story: readonly Pick<Event, 'type' | 'occurredOn' | 'data'>[],
): readonly Event[] {
  return story.map((event, index) => ({
    ...event,
    id: `e-${index + 1}`,
    recordedAt: `${event.occurredOn}T09:00:00.000Z` as Instant,
    actor: 'p-1',
    contentHash: '0123456789abcdef',
  })) as unknown as readonly Event[];
}
