import type { AbsenceEvent } from '../../domain/absence';
import { dayAfter, daysBetween } from '../../domain/legal-date';
import type { EventBook } from '../duties/event-book';
import type { FactsOf } from './facts';

/**
 * What the rules on an absence compare, from its events. Somebody who fell ill in the course of a working day is absent
 * from the next one (Q29): ill on 1 March, expected until 11 April 2018, are 41 days.
 */
export function absenceFacts(book: EventBook<AbsenceEvent>): FactsOf<'absence'> {
  return {
    absenceReason: book.first('reported')?.data.reason,
    expectedDays: expectedDays(book),
    ...replacementFacts(book),
    replacementImpossible: book.first('declaredImpossible') !== undefined,
    sickPayEnded: book.first('sickPayEnded') !== undefined,
    reductionDecided: book.first('reductionDecided') !== undefined,
  };
}

/** A forecast without a day takes an earlier one back; after the return the days are certain. */
function expectedDays(book: EventBook<AbsenceEvent>): number | undefined {
  const reported = book.first('reported')?.data;
  if (reported === undefined) return undefined;
  const from = reported.workedOnFirstDay ? dayAfter(reported.firstDay) : reported.firstDay;
  const returned = book.last('returned')?.data.on;
  const until =
    returned === undefined ? (book.last('forecastChanged')?.data ?? reported).expectedUntil : dayAfter(returned, -1);
  return until === undefined ? undefined : Math.max(0, daysBetween(from, until) + 1);
}

/** The latest word on the replacement that was named last counts; one whose decision is open leaves it unknown. */
function replacementFacts(book: EventBook<AbsenceEvent>): FactsOf<'absence'> {
  const named = book.events.flatMap((event) =>
    event.type === 'replacementProposed' || event.type === 'replacementStarted' ? [event.data.employment] : [],
  );
  const employment = named.at(-1);
  if (employment === undefined) return { replacementProposed: false };
  const words = book.events.flatMap((event) =>
    (event.type === 'replacementStarted' || event.type === 'replacementAssessed') &&
    event.data.employment === employment
      ? [event.data.suitable]
      : [],
  );
  const suitable = words.findLast((word) => word !== undefined);
  if (suitable === undefined) return { replacementProposed: true };
  return { replacementProposed: true, replacementOutcome: suitable ? 'eligible' : 'not_eligible' };
}
