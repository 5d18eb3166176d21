import type { Reduction } from '../../../domain/funding';
import { earlierOf, type LegalDate } from '../../../domain/legal-date';
import { reductionOf } from '../../funding/reduction';
import { type LegalBasis, usedReadings } from '../../guideline/readings';
import { type AbsenceBook, firstAbsentDay, longAbsence } from './forecast';
import { reductionStretches } from './replacement';
import { absenceSpan } from './span';

/**
 * 4.2, Q32, Q33: by how much the refund would go down up to a day, from what the absence tells of itself: replacement
 * impossible, pay ended, costs and supplements of the payroll. A proposal beside which a person decides
 * (`reductionDecided`); what nobody stated is missing, never 0: how long the absence lasts, too. Null before the report.
 * 3,000 € a month, last paid on Sun 14 Feb 2027, no supplement in February, up to 28 Feb: 3,000 € × 14/28 = 1,500 €.
 */
export function proposedReduction(book: AbsenceBook, upTo: LegalDate, basis: LegalBasis): Reduction | null {
  const firstDay = firstAbsentDay(book);
  if (firstDay === null) return null;
  const lastPaidDay = book.last('sickPayEnded')?.data.lastPaidDay;
  const stated = book.last('costsStated')?.data;
  const days = reductionStretches(book, basis)
    .map(({ from, to }) => ({ from, to: to === null ? upTo : earlierOf(to, upTo) }))
    .filter(({ from, to }) => from <= to);
  const impossible = book.first('declaredImpossible') !== undefined;
  if (impossible && lastPaidDay !== undefined && isLengthUnknown(book, basis)) return lengthMissing(basis);
  return reductionOf(
    {
      firstDay,
      ...(impossible ? { replacementImpossible: true } : {}),
      lastPaidDay,
      monthlyCosts: stated?.monthlyCosts,
      supplements: stated?.supplements,
    },
    days,
    basis,
  );
}

function isLengthUnknown(book: AbsenceBook, basis: LegalBasis): boolean {
  return longAbsence(book, basis) === null && absenceSpan(book)?.to === null;
}

/** Whether it lasts longer than six weeks, and with that any reduction, follows from its expected end (Q30). */
function lengthMissing(basis: LegalBasis): Reduction {
  const fact = 'expectedUntil';
  return {
    proposal: true,
    status: 'notAssessable',
    amount: null,
    missing: [fact],
    days: null,
    derivation: [{ step: 'reduction-fact-unknown', values: { fact } }],
    readings: usedReadings(['Q32', 'Q33'], basis),
  };
}
