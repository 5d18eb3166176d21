import { dayAfter } from '../../domain/legal-date';
import { closedBy } from './closing';
import type { Arising, Closing, DerivationContext } from './duty-row';
import type { GrantBook } from './grant-providers';

/** 3.11.4: data for the evaluation where the request names a day: the authority's own date. */
export function datedEvaluations(book: GrantBook): readonly Arising[] {
  return book.all('evaluationRequested').flatMap(({ id, data }) => {
    const { ref, requestedOn: notifiedOn, dueOn, rollExcluded, isAppointment } = data;
    if (dueOn === undefined) return [];
    const request = {
      notifiedOn,
      dueOn,
      ...(rollExcluded === undefined ? {} : { rollExcluded }),
      ...(isAppointment === undefined ? {} : { isAppointment }),
    };
    return [{ eventId: id, on: notifiedOn, instance: ref, request }];
  });
}

/**
 * 3.11.4: where the request names no day there is none. The text does not say "unverzüglich" either, so the house works
 * towards a day of its own, after as many days as its alarm for prompt duties (Q38).
 */
export function undatedEvaluations(book: GrantBook, { readings }: DerivationContext): readonly Arising[] {
  return book
    .all('evaluationRequested')
    .filter(({ data }) => data.dueOn === undefined)
    .map(({ id, data }) => ({
      eventId: id,
      on: dayAfter(data.requestedOn, readings.promptRedDays),
      instance: data.ref,
    }));
}

/** Closed by the arrival of the data that answer the request. */
export function evaluationAnswered(book: GrantBook, { instance }: Arising): Closing | null {
  return closedBy(book.all('evaluationDataReceived').find(({ data }) => data.request === instance));
}
