import type { CareCaseEvent } from '../../domain/care-case';
import type { EventBook } from '../duties/event-book';

type EventOf<Type> = Extract<CareCaseEvent, { readonly type: Type }>;

/** A step that was agreed with the client, and what became of it. */
export interface AgreedStep {
  readonly agreed: EventOf<'stepAgreed'>;
  /** Left out while it is neither taken nor missed, nor agreed anew. */
  readonly settled?: EventOf<'stepFulfilled' | 'stepMissed' | 'stepAgreed'> | undefined;
}

/**
 * The steps of a plan in the order in which they were agreed (5.8.1). One that is agreed anew, with another day or
 * another person responsible, takes the place of the earlier agreement.
 */
export function agreedSteps(book: EventBook<CareCaseEvent>): readonly AgreedStep[] {
  return book.all('stepAgreed').map((agreed) => {
    const later = book.events.slice(book.events.indexOf(agreed) + 1);
    return { agreed, settled: later.find((event) => isOf(agreed.data.step, event)) };
  });
}

function isOf(step: string, event: CareCaseEvent): event is EventOf<'stepFulfilled' | 'stepMissed' | 'stepAgreed'> {
  return (
    (event.type === 'stepFulfilled' || event.type === 'stepMissed' || event.type === 'stepAgreed') &&
    event.data.step === step
  );
}
