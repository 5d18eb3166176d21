import type { AbsenceEvent } from '../../../domain/absence';
import type { ReadingNumber } from '../../../domain/guideline';
import { type Release, releasedUntil } from '../../../rules/duties/absence/release';
import { type ReductionStretch, reductionStretches } from '../../../rules/duties/absence/replacement';
import { bookOf } from '../../../rules/duties/event-book';
import type { LegalBasis } from '../../../rules/guideline/readings';

/** How an absence stands beside its dates. */
export interface AbsenceStanding {
  /** 4.1: the six weeks without refund; null where the reason is neither leave nor illness. */
  readonly release: Omit<Release, 'readings'> | null;
  /** 4.2: days for which a person may reduce the refund. */
  readonly reduction: readonly ReductionStretch[];
}

/** Readings on which the standing of an absence rests: another reason than leave or illness is a deviation (Q27). */
export function absenceReadings({ release, reduction }: AbsenceStanding): readonly ReadingNumber[] {
  const ofRelease: readonly ReadingNumber[] = release === null ? ['Q27'] : ['Q28', 'Q29'];
  return reduction.length === 0 ? ofRelease : [...ofRelease, 'Q32'];
}

/** The six weeks released and the days of a possible reduction, after the events of an absence. */
export function absenceStanding(events: readonly AbsenceEvent[], basis: LegalBasis): AbsenceStanding {
  const book = bookOf(events);
  const release = releasedUntil(book, basis);
  return {
    release: release === null ? null : withoutReadings(release),
    reduction: reductionStretches(book, basis),
  };
}

function withoutReadings({ from, until, sum, review }: Release): Omit<Release, 'readings'> {
  return { from, until, sum, review };
}
