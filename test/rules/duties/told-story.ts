import type { z } from 'zod';
import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { Instant } from '../../../domain/instant';
import { isLegalDate, type LegalDate } from '../../../domain/legal-date';
import { parseInput } from '../../../domain/validation';
import { storyFaults } from '../../../rules/duties/story-faults';

/** An event as it is written in a test: type, day, what it says. Its id is `e-1` for the first of a story. */
export type Told = readonly [type: string, occurredOn: string, data: object];

/** A story read through the schemas of its events, as an entity has recorded it; one that cannot be is refused. */
export function readStory<Event extends CaseEvent>(
  entity: EntityType,
  schemas: Readonly<Record<string, z.ZodType>>,
  story: readonly Told[],
): readonly Event[] {
  const events = read<Event>(schemas, story);
  const [fault] = storyFaults(entity, events);
  if (fault !== undefined) throw new Error(`${fault.code} ${fault.path.join('.')}`);
  return events;
}

/** What is wrong in a story whose every field is well-formed: `INVALID_CHOICE 1.data.provider`. */
export function faultsIn(
  entity: EntityType,
  schemas: Readonly<Record<string, z.ZodType>>,
  story: readonly Told[],
): readonly string[] {
  return storyFaults(entity, read(schemas, story)).map(({ code, path }) => `${code} ${path.join('.')}`);
}

function read<Event extends CaseEvent>(
  schemas: Readonly<Record<string, z.ZodType>>,
  story: readonly Told[],
): readonly Event[] {
  const events = story.map(([type, occurredOn, data]) => {
    const schema = schemas[type];
    if (schema === undefined || !isLegalDate(occurredOn)) throw new Error(`${type} on ${occurredOn}`);
    return { type, occurredOn: occurredOn as LegalDate, data: parseInput(schema, data) };
  });
  return recorded<Event>(events as unknown as Parameters<typeof recorded<Event>>[0]);
}

/** A story that was read, as an entity has recorded it. */
function recorded<Event extends CaseEvent>(
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
