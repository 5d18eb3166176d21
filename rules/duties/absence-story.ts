import { type AbsenceEvent, absenceEventSchemas } from '../../domain/absence';
import { storySchema, type ToldEvent } from '../../domain/event-story';
import { firstAbsentDay } from './absence-forecast';
import { bookOf } from './event-book';
import { before, judgedInOrder, type StoryFault, unknownChoice } from './story-faults';

type Told = ToldEvent<typeof absenceEventSchemas>;

/**
 * Reads the events of one absence, in order: first the report, and only one; nothing returns or ends before it began;
 * only a replacement that started can end.
 */
export const absenceStorySchema = judgedInOrder(storySchema(absenceEventSchemas), faultsOf);

function faultsOf(event: Told, earlier: readonly Told[]): readonly StoryFault[] {
  const book = bookOf(earlier as readonly unknown[] as readonly AbsenceEvent[]);
  const firstDay = firstAbsentDay(book) ?? undefined;
  if ((firstDay === undefined) !== (event.type === 'reported')) return [misplaced(event.type, firstDay === undefined)];
  switch (event.type) {
    case 'forecastChanged':
      return before('expectedUntil', event.data.expectedUntil, firstDay);
    case 'returned':
    case 'replacementStarted':
      return before('on', event.data.on, firstDay);
    case 'replacementEnded': {
      const started = book.all('replacementStarted').map(({ data }) => data);
      const last = started.findLast(({ employment }) => employment === event.data.employment);
      return [
        ...unknownChoice(
          'employment',
          event.data.employment,
          started.map(({ employment }) => employment),
        ),
        ...before('on', event.data.on, last?.on),
      ];
    }
    default:
      return [];
  }
}

function misplaced(type: string, missing: boolean): StoryFault {
  return {
    path: ['type'],
    code: 'INVALID_CHOICE',
    value: type,
    limits: { choices: [missing ? 'reported' : '≠ reported'] },
  };
}
