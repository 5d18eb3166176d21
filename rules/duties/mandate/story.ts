import type { MandateEvent } from '../../../domain/mandate';
import { bookOf, type EventBook } from '../event-book';
import { before, type StoryFault, unknownChoice } from '../story-fault';
import { writtenNotices } from './written-form';

/**
 * What is wrong with an event of a mandate after those before it; empty where nothing is. A gap in the service is
 * explained and closed once it was opened (4.1), and not before its day; a form is confirmed of a notice that arrived.
 */
export function mandateFaults(event: MandateEvent, earlier: readonly MandateEvent[]): readonly StoryFault[] {
  const book = bookOf(earlier);
  switch (event.type) {
    case 'serviceGapExplained':
      return ofGap(event.data.gap, book);
    case 'serviceGapClosed': {
      const opened = book.all('serviceGapOpened').findLast(({ data }) => data.gap === event.data.gap);
      return [...ofGap(event.data.gap, book), ...before('on', event.data.on, opened?.data.on)];
    }
    case 'writtenFormConfirmed':
      return unknownChoice(
        'of',
        event.data.of,
        writtenNotices(book).map(({ id }) => id),
      );
    default:
      return [];
  }
}

function ofGap(gap: string, book: EventBook<MandateEvent>): readonly StoryFault[] {
  const opened = book.all('serviceGapOpened').map(({ data }) => data.gap);
  return unknownChoice('gap', gap, opened);
}
