import { absenceEventSchemas } from '../../../domain/absence';
import type { CaseEvent } from '../../../domain/case-event';
import { storyFaults } from '../../../rules/duties/story-faults';
import { reported, returned } from './absence/events';
import { readStory } from './told-story';

const STORY = readStory<CaseEvent>('absence', absenceEventSchemas, [reported(), returned('2027-02-01')]);
const withId = (id: string) => STORY.map((event, index) => (index === 1 ? { ...event, id } : event));

test('a story without faults has none, nor has an empty one', () => {
  expect(storyFaults('absence', STORY)).toEqual([]);
  expect(storyFaults('absence', [])).toEqual([]);
});

test('an id stands once, whatever the entity: later events and records refer to it', () => {
  const twice = { path: [1, 'id'], code: 'INVALID_CHOICE', value: 'e-1', limits: { choices: ['≠ e-1'] } };
  expect(storyFaults('absence', withId('e-1'))).toEqual([twice]);
  expect(storyFaults('careCase', withId('e-1'))).toEqual([twice]);
  expect(storyFaults('absence', withId('e-9'))).toEqual([]);
});

test('an event is judged by those before it alone: told the other way round, the return has nothing to end', () => {
  expect(storyFaults('absence', STORY.toReversed()).map(({ path }) => path)).toEqual([[0, 'type']]);
});
