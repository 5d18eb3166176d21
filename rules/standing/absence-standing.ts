import type { AbsenceEvent } from '../../domain/absence';
import type { Reduction } from '../../domain/funding';
import type { ReadingNumber } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import type { Cents } from '../../domain/money';
import type { AbsenceBook } from '../duties/absence/forecast';
import { proposedReduction } from '../duties/absence/proposed-reduction';
import { type Release, releasedUntil } from '../duties/absence/release';
import { type ReductionStretch, reductionStretches } from '../duties/absence/replacement';
import { bookOf } from '../duties/event-book';
import type { LegalBasis } from '../guideline/readings';

/** What the refund would go down by up to and including a day, or what has to be known first. */
export interface ProposedReduction extends Omit<Reduction, 'readings'> {
  readonly upTo: LegalDate;
}

/** What a person decided on the reduction; 0 where there is none. */
export interface DecidedReduction {
  readonly eventId: string;
  readonly on: LegalDate;
  readonly amount: Cents;
  readonly reason: string;
}

/** How an absence stands beside its dates. */
export interface AbsenceStanding {
  /** 4.1: the six weeks without refund; null where the reason is neither leave nor illness. */
  readonly release: Omit<Release, 'readings'> | null;
  /** 4.2: days for which a person may reduce the refund. */
  readonly reduction: readonly ReductionStretch[];
  /** 4.2, Q33: null while nothing was told from which a reduction could follow. */
  readonly proposed: ProposedReduction | null;
  /** The latest decision; null while nobody has decided. */
  readonly decided: DecidedReduction | null;
}

/** Readings on which the standing of an absence rests: another reason than leave or illness is a deviation (Q27). */
export function absenceReadings({ release, reduction, proposed }: AbsenceStanding): readonly ReadingNumber[] {
  const ofRelease: readonly ReadingNumber[] = release === null ? ['Q27'] : ['Q28', 'Q29'];
  const ofDays: readonly ReadingNumber[] = reduction.length === 0 && proposed === null ? [] : ['Q32'];
  return [...ofRelease, ...ofDays, ...(proposed === null ? [] : ['Q33' as const])];
}

/**
 * The six weeks released, the days of a possible reduction, what it would come to up to and including `asOf`, and what
 * was decided on it, after the events of an absence.
 */
export function absenceStanding(
  events: readonly AbsenceEvent[],
  { asOf }: { readonly asOf: LegalDate },
  basis: LegalBasis,
): AbsenceStanding {
  const book = bookOf(events);
  const release = releasedUntil(book, basis);
  return {
    release: release === null ? null : withoutReadings(release),
    reduction: reductionStretches(book, basis),
    proposed: proposed(book, asOf, basis),
    decided: decided(book),
  };
}

function withoutReadings({ from, until, sum, review }: Release): Omit<Release, 'readings'> {
  return { from, until, sum, review };
}

/** Of an absence that is covered or short, and of which no fact of 4.2 was told, nobody asks what it would come to. */
function proposed(book: AbsenceBook, upTo: LegalDate, basis: LegalBasis): ProposedReduction | null {
  const told = (['declaredImpossible', 'sickPayEnded', 'costsStated'] as const).some((type) => book.first(type));
  const reduction = told ? proposedReduction(book, upTo, basis) : null;
  if (reduction === null) return null;
  const { readings: _, ...rest } = reduction;
  return { ...rest, upTo };
}

function decided(book: AbsenceBook): DecidedReduction | null {
  const event = book.last('reductionDecided');
  if (event === undefined) return null;
  const { on, amount, reason } = event.data;
  return { eventId: event.id, on, amount, reason };
}
