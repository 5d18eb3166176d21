import { dayAfter } from '../../../domain/legal-date';
import { closedBy } from '../closing';
import type { Arising, Closing, DerivationContext } from '../duty-row';
import type { GrantBook } from './providers';
import { instanceOf, requestOf } from './request';

/** Days for an evaluation that names no day, where a house sets nothing. */
export const EVALUATION_LEAD_DAYS = 14;

/** 3.11.4: data for the evaluation where the request names a day: the authority's own date. */
export function datedEvaluations(book: GrantBook): readonly Arising[] {
  return book.all('evaluationRequested').flatMap(({ id, data }) => {
    const { ref, requestedOn: on, dueOn } = data;
    return dueOn === undefined ? [] : [{ eventId: id, on, instance: instanceOf(ref), request: requestOf(data, on) }];
  });
}

/**
 * 3.11.4: where the request names no day there is none. The text does not say "unverzüglich" either, so the house works
 * towards a day of its own: 14 days after the request unless it sets another number.
 */
export function undatedEvaluations(
  book: GrantBook,
  { evaluationLeadDays = EVALUATION_LEAD_DAYS }: DerivationContext,
): readonly Arising[] {
  return book
    .all('evaluationRequested')
    .filter(({ data }) => data.dueOn === undefined)
    .map(({ id, data }) => ({
      eventId: id,
      on: dayAfter(data.requestedOn, evaluationLeadDays),
      instance: instanceOf(data.ref),
    }));
}

/** Closed by the arrival of the data that answer the request. */
export function evaluationAnswered(book: GrantBook, { instance }: Arising): Closing | null {
  return closedBy(book.all('evaluationDataReceived').find(({ data }) => instanceOf(data.request) === instance));
}
