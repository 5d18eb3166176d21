import type { AbsenceEvent } from '../../../domain/absence';
import { bookOf } from '../event-book';
import { before, type StoryFault, unknownChoice } from '../story-fault';
import { firstAbsentDay } from './forecast';

/**
 * What is wrong with an event of an absence after those before it; empty where nothing is. First comes the report, and
 * only one; nothing returns or ends before it began; only a replacement that started can end.
 */
export function absenceFaults(event: AbsenceEvent, earlier: readonly AbsenceEvent[]): readonly StoryFault[] {
  const book = bookOf(earlier);
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
