import { daysBetween } from '../../domain/legal-date';
import { type AbsenceBook, firstAbsentDay, longAbsence } from '../duties/absence/forecast';
import { reductionStretches, suitability } from '../duties/absence/replacement';
import { absenceSpan } from '../duties/absence/span';
import type { LegalBasis } from '../guideline/readings';
import type { FactsOf } from './facts';

/**
 * What the rules on an absence compare, from its events. Somebody who fell ill in the course of a working day is absent
 * from the next one (Q29): ill on 1 March, expected until 11 April 2018, are 41 days.
 */
export function absenceFacts(book: AbsenceBook, basis: Pick<LegalBasis, 'guideline'>): FactsOf<'absence'> {
  return {
    absenceReason: book.last('reported')?.data.reason,
    expectedDays: expectedDays(book),
    absenceDaysInTwelveMonths: book.last('absenceSumChanged')?.data.days,
    ...replacementFacts(book),
    replacementImpossible: book.first('declaredImpossible') !== undefined,
    sickPayEnded: book.first('sickPayEnded') !== undefined,
    reductionArises: reductionArises(book, basis),
    reductionDecided: book.first('reductionDecided') !== undefined,
  };
}

/**
 * A forecast without a day takes an earlier one back; after the return the days are certain, and none lie after the end of
 * the employment.
 */
function expectedDays(book: AbsenceBook): number | undefined {
  const span = absenceSpan(book);
  if (span === null) return firstAbsentDay(book) === null ? undefined : 0;
  return span.to === null ? undefined : daysBetween(span.from, span.to) + 1;
}

/** 4.2, Q32: unknown as long as nobody knows whether the absence will last longer than six weeks. */
function reductionArises(book: AbsenceBook, basis: Pick<LegalBasis, 'guideline'>): boolean | undefined {
  if (reductionStretches(book, basis).length > 0) return true;
  const lengthKnown = longAbsence(book, basis) !== null || expectedDays(book) !== undefined;
  return lengthKnown ? false : undefined;
}

/** The latest word on the replacement that was named last counts; one whose decision is open leaves it unknown. */
function replacementFacts(book: AbsenceBook): FactsOf<'absence'> {
  const named = book.events.flatMap((event) =>
    event.type === 'replacementProposed' || event.type === 'replacementStarted' ? [event.data.employment] : [],
  );
  const employment = named.at(-1);
  if (employment === undefined) return { replacementProposed: false };
  const suitable = suitability(book, employment);
  if (suitable === null) return { replacementProposed: true };
  return { replacementProposed: true, replacementOutcome: suitable ? 'eligible' : 'not_eligible' };
}
