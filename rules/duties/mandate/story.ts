import type { LegalDate } from '../../../domain/legal-date';
import type { MandateEvent } from '../../../domain/mandate';
import { bookOf, type EventBook } from '../event-book';
import { afterEnd, before, misplaced, type StoryFault, unknownChoice } from '../story-fault';
import { openGaps } from './gaps';
import { writtenNotices } from './written-form';

/** What cannot begin or be given any more once the work is no longer transferred; papers may arrive, gaps be closed. */
const UNTIL_THE_END: ReadonlySet<string> = new Set([
  'transferred',
  'personsNamed',
  'deploymentKnown',
  'staffListRequested',
  'fundsAllocated',
  'roomsNegotiated',
  'serviceGapOpened',
]);

/** What can only happen under a mandate; information, funds, rooms and papers may have come before it. */
const FROM_THE_BEGINNING: ReadonlySet<string> = new Set(['staffListRequested', 'staffListSent', 'serviceGapOpened']);

/**
 * What is wrong with an event of a mandate after those before it; empty where nothing is. It ends once, after it began; a
 * gap in the service is explained, decided on and closed once it was opened (4.1), and not before its day; a form is
 * confirmed of a notice that arrived; persons, funds and rooms are those of the municipality that transferred the work.
 */
export function mandateFaults(event: MandateEvent, earlier: readonly MandateEvent[]): readonly StoryFault[] {
  const book = bookOf(earlier);
  const ended = book.last('ended')?.data.on;
  if (event.type === 'ended')
    return ended === undefined ? before('on', event.data.on, begunOn(book)) : misplaced('ended', '≠ ended');
  const day = 'on' in event.data ? event.data.on : undefined;
  return [
    ...(FROM_THE_BEGINNING.has(event.type) ? before('on', day, begunOn(book)) : []),
    ...(event.type === 'staffListReceived' ? before('receivedOn', event.data.receivedOn, begunOn(book)) : []),
    ...(UNTIL_THE_END.has(event.type) ? afterEnd('on', day, ended) : []),
    ...ofContent(event, book),
  ];
}

function ofContent(event: MandateEvent, book: EventBook<MandateEvent>): readonly StoryFault[] {
  switch (event.type) {
    case 'personsNamed':
    case 'fundsAllocated':
    case 'roomsNegotiated':
      return ofMunicipality(event.data.municipality, book);
    case 'serviceGapOpened':
      return repeatedGap(event.data.gap, book);
    case 'serviceGapExplained':
      return ofGap(event.data.gap, book);
    case 'exceptionDecided':
      return [...ofGap(event.data.gap, book), ...afterOpening(event.data, book)];
    case 'serviceGapClosed':
      return [
        ...unknownChoice(
          'gap',
          event.data.gap,
          openGaps(book).map(({ data }) => data.gap),
        ),
        ...afterOpening(event.data, book),
      ];
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

/** The first of agreement and transfer. */
function begunOn(book: EventBook<MandateEvent>): LegalDate | undefined {
  return [...book.all('agreed'), ...book.all('transferred')].map(({ data }) => data.on).sort()[0];
}

/** Unknown while no municipality has transferred the work. */
function ofMunicipality(municipality: string, book: EventBook<MandateEvent>): readonly StoryFault[] {
  const transferred = book.all('transferred').map(({ data }) => data.municipality);
  return transferred.length === 0 ? [] : unknownChoice('municipality', municipality, [...new Set(transferred)]);
}

function ofGap(gap: string, book: EventBook<MandateEvent>): readonly StoryFault[] {
  const opened = book.all('serviceGapOpened').map(({ data }) => data.gap);
  return unknownChoice('gap', gap, opened);
}

function afterOpening(
  { gap, on }: { readonly gap: string; readonly on: LegalDate },
  book: EventBook<MandateEvent>,
): readonly StoryFault[] {
  return before('on', on, book.all('serviceGapOpened').findLast(({ data }) => data.gap === gap)?.data.on);
}

/** Duties are told apart by the gap, so each has its own name. */
function repeatedGap(gap: string, book: EventBook<MandateEvent>): readonly StoryFault[] {
  if (book.all('serviceGapOpened').every(({ data }) => data.gap !== gap)) return [];
  return [{ path: ['data', 'gap'], code: 'INVALID_CHOICE', value: gap, limits: { choices: [`≠ ${gap}`] } }];
}
