import { dayAfter, earlierOf, type LegalDate, laterOf } from '../../../domain/legal-date';
import type { LegalBasis } from '../../guideline/readings';
import { endOfAbsence } from './end';
import { type AbsenceBook, firstAbsentDay, longAbsence, replacementDay } from './forecast';

/** A time in which somebody replaced the person who is away. */
export interface Replacement {
  readonly eventId: string;
  readonly from: LegalDate;
  /** Its last day, once it has ended. */
  readonly to: LegalDate | null;
  /** The event that ended it. */
  readonly endedBy: string | null;
  /** Whether the replacement meets the guideline (4.2); null while nobody has decided. */
  readonly suitable: boolean | null;
}

/** Days for which the refund of the personnel costs is reduced (4.2); `to` is null while they go on. */
export interface ReductionStretch {
  readonly from: LegalDate;
  readonly to: LegalDate | null;
  /** It begins within the six weeks for which 4.1 releases the provider from any refund: to be pointed out (ADR 0011). */
  readonly withinRelease?: true | undefined;
}

/** The replacements of an absence by their first day; of two findings on one replacement the later one holds. */
export function replacements(book: AbsenceBook): readonly Replacement[] {
  return book
    .all('replacementStarted')
    .map(({ id, data: { employment, on } }) => {
      const end = endOf(book, employment, on);
      const suitable = suitability(book, employment);
      return { eventId: id, from: on, to: end?.data.on ?? null, endedBy: end?.id ?? null, suitable };
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * 4.2, Q32: the days on which replacement is impossible and the pay under the law has ended, of an absence longer than
 * six weeks: from the day after the last paid day, not before the absence, until the day before return or replacement,
 * or the last day of the employment. Whether and how much is reduced is a person's decision. Last paid on Sun 14 Feb 2027, back on Mon 1 Mar: Mon 15 to Sun 28 Feb.
 * A replacement on whom nobody has decided ends the stretch: what is unknown does not count against the provider.
 */
export function reductionStretches(
  book: AbsenceBook,
  basis: Pick<LegalBasis, 'guideline'>,
): readonly ReductionStretch[] {
  const sickPay = book.last('sickPayEnded');
  const firstDay = firstAbsentDay(book);
  if (sickPay === undefined || firstDay === null || longAbsence(book, basis) === null) return [];
  const declared = book.all('declaredImpossible').map(({ data }) => data.on);
  return uncovered(book, laterOf(firstDay, dayAfter(sickPay.data.lastPaidDay)))
    .filter(({ to, after }) => declared.some((on) => (to === null || on <= to) && (after === null || on >= after)))
    .map(({ from, to }) => ({ from, to, ...(isReleasedOn(from, book, basis) ? { withinRelease: true } : {}) }));
}

/** 4.1: in case of leave or illness, before the seventh week. */
function isReleasedOn(day: LegalDate, book: AbsenceBook, basis: Pick<LegalBasis, 'guideline'>): boolean {
  const weekSeven = replacementDay(book, basis);
  return weekSeven !== null && day < weekSeven && book.last('reported')?.data.reason !== 'other';
}

/** Days without anybody; `after` is the first day of the replacement before them, since which it was possible. */
interface Uncovered extends ReductionStretch {
  readonly after: LegalDate | null;
}

function uncovered(book: AbsenceBook, start: LegalDate): readonly Uncovered[] {
  const end = endOfAbsence(book);
  const lastAbsent = end === undefined ? null : dayAfter(end.data.on, -1);
  const found: Uncovered[] = [];
  let from = start;
  let after: LegalDate | null = null;
  for (const standIn of replacements(book)) {
    if (standIn.suitable === false) continue;
    found.push({ from, to: dayAfter(standIn.from, -1), after });
    after = standIn.from;
    if (standIn.to === null) return upTo(lastAbsent, found);
    const next = dayAfter(standIn.to);
    if (next > from) from = next;
  }
  return upTo(lastAbsent, [...found, { from, to: null, after }]);
}

function upTo(lastAbsent: LegalDate | null, stretches: readonly Uncovered[]): readonly Uncovered[] {
  return stretches
    .map((stretch) =>
      lastAbsent === null ? stretch : { ...stretch, to: earlierOf(stretch.to ?? lastAbsent, lastAbsent) },
    )
    .filter(({ from, to }) => to === null || from <= to);
}

function endOf(book: AbsenceBook, employment: string, from: LegalDate) {
  return book.all('replacementEnded').find(({ data }) => data.employment === employment && data.on >= from);
}

/** Whether a replacement meets the guideline (4.2), by the latest finding on it; null while nobody has decided. */
export function suitability(book: AbsenceBook, employment: string): boolean | null {
  const findings = book.events.flatMap(({ type, data }) =>
    (type === 'replacementStarted' || type === 'replacementAssessed') && data.employment === employment
      ? [data.suitable]
      : [],
  );
  return findings.findLast((finding) => finding !== undefined) ?? null;
}
