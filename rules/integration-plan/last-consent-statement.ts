import type { CareCaseEvent } from '../../domain/care-case';
import type { LegalDate } from '../../domain/legal-date';
import type { EventBook } from '../duties/event-book';

type ConsentStatement = Extract<CareCaseEvent, { readonly type: 'consentGiven' | 'consentWithdrawn' }>;

/** The last consent or withdrawal, up to and including a day where one is given; of two on one day the one recorded later. */
export function lastConsentStatement(book: EventBook<CareCaseEvent>, upTo?: LegalDate): ConsentStatement | undefined {
  return book.events
    .filter((event): event is ConsentStatement => event.type === 'consentGiven' || event.type === 'consentWithdrawn')
    .filter(({ data }) => upTo === undefined || data.on <= upTo)
    .toSorted((a, b) => a.data.on.localeCompare(b.data.on))
    .at(-1);
}
