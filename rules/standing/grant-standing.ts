import type { GrantEvent } from '../../domain/grant/index';
import type { ReadingNumber } from '../../domain/guideline';
import { bookOf } from '../duties/event-book';
import { type AwardReceived, awardReceived } from '../duties/grant/delivery';
import type { LegalBasis } from '../guideline/readings';

/** How a grant stands beside its dates. */
export interface GrantStanding {
  /** When the notice of award counts as received; null while neither posting nor arrival is known. */
  readonly award: Omit<AwardReceived, 'readings'> | null;
}

/** Readings on which the standing of a grant rests: only a posted notice needs one. */
export function grantReadings({ award }: GrantStanding): readonly ReadingNumber[] {
  return award?.deemed == null ? [] : ['Q59'];
}

/** When the award counts as received, after the events of a grant (LVwVfG 41 II). */
export function grantStanding(events: readonly GrantEvent[], basis: LegalBasis): GrantStanding {
  const award = awardReceived(bookOf(events), basis);
  return { award: award === null ? null : { on: award.on, deemed: award.deemed } };
}
