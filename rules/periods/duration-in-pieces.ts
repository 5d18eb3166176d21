import { FristwerkError } from '../../domain/errors';
import { dayAfter, daysBetween, type LegalDate } from '../../domain/legal-date';
import type { PiecesReceipt } from '../../domain/period-receipt';
import type { PeriodUnit } from './period-end';

/** A time in one piece, both days counted. */
export interface Piece {
  readonly from: LegalDate;
  readonly to: LegalDate;
}

/** BGB 191: a month counts 30 days, a year 365, where they need not be in one piece. */
const DAYS = { days: 1, weeks: 7, months: 30, years: 365 } as const satisfies Record<PeriodUnit, number>;

/**
 * BGB 191: whether several times together reach a length; a day on which two of them ran counts once.
 * Six months are 180 days: 1 Jan to 31 Mar 2017 (90 days) and 1 May to 29 Jul 2017 (90 days) reach them.
 * @throws DATE_ORDER when a piece ends before it begins; RangeError when `count` is not a whole number from 1; INVALID_DATE.
 */
export function durationInPieces(pieces: readonly Piece[], count: number, unit: PeriodUnit): PiecesReceipt {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`not a length of time: ${count}`);
  const joined = merged(pieces).map((piece) => ({ ...piece, days: daysBetween(piece.from, piece.to) + 1 }));
  const neededDays = count * DAYS[unit];
  const coveredDays = joined.reduce((sum, { days }) => sum + days, 0);
  const missingDays = Math.max(0, neededDays - coveredDays);
  const complete = missingDays === 0;
  return { pieces: joined, count, unit, neededDays, coveredDays, complete, missingDays, paragraphs: ['BGB 191'] };
}

function merged(pieces: readonly Piece[]): Piece[] {
  pieces.forEach(requireOrder);
  const joined: Piece[] = [];
  for (const { from, to } of pieces.toSorted((a, b) => daysBetween(b.from, a.from))) {
    const last = joined.at(-1);
    if (last === undefined || from > dayAfter(last.to)) joined.push({ from, to });
    else if (to > last.to) joined.splice(-1, 1, { from: last.from, to });
  }
  return joined;
}

function requireOrder({ from, to }: Piece, index: number): void {
  if (daysBetween(from, to) >= 0) return;
  throw new FristwerkError('DATE_ORDER', { field: `pieces.${index}.to`, value: to, details: { earliest: from } });
}
