import type { MandateEvent } from '../../../domain/mandate';
import type { EventBook } from '../event-book';

type ServiceGap = Extract<MandateEvent, { readonly type: 'serviceGapOpened' }>;

/** The gaps in the service that go on (4.1, Q57), in the order in which they were recorded. */
export function openGaps(book: EventBook<MandateEvent>): readonly ServiceGap[] {
  const closed = new Set(book.all('serviceGapClosed').map(({ data }) => data.gap));
  return book.all('serviceGapOpened').filter(({ data }) => !closed.has(data.gap));
}

/** Whether a person found a gap a justified exception (4.1): the latest decision on it; undefined while there is none. */
export function isJustified(book: EventBook<MandateEvent>, { data }: ServiceGap): boolean | undefined {
  const decided = book.all('exceptionDecided').findLast((event) => event.data.gap === data.gap);
  return decided?.data.justified ?? data.justifiedException;
}
