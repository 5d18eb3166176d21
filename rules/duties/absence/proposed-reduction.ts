import type { Reduction } from '../../../domain/funding';
import { earlierOf, type LegalDate } from '../../../domain/legal-date';
import { reductionOf } from '../../funding/reduction';
import type { LegalBasis } from '../../guideline/readings';
import { type AbsenceBook, firstAbsentDay } from './forecast';
import { reductionStretches } from './replacement';

/**
 * 4.2, Q32, Q33: by how much the refund would go down up to a day, from what the absence tells of itself: replacement
 * impossible, pay ended, costs and supplements of the payroll. A proposal beside which a person decides
 * (`reductionDecided`); what nobody stated is missing, never 0. Null before the report.
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
