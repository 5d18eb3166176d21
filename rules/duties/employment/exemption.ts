import type { Qualification } from '../../../domain/employment';
import { dayAfter, earlierOf, type LegalDate } from '../../../domain/legal-date';
import type { LegalBasis, Readings } from '../../guideline/readings';
import { lastsAtLeast } from '../../periods/period-end';
import { daysCovered } from './days-covered';
import type { EmploymentFacts } from './facts';

/** `notAssessable`: a fact or the employer's certificate is missing. `review`: a person has to look at the pieces. */
export type Exemption = 'exempt' | 'notExempt' | 'notAssessable' | 'review';

type PriorEmployment = NonNullable<Qualification['priorEmployment']>[number];

/**
 * 3.3.3: whoever was employed in the field for at least six months before the grant period begins, on municipal
 * level, in initial reception or in preliminary accommodation, needs no requalification. The employer certifies it.
 * The six months lie within one employment; pieces of together 180 days are read as Q16 says.
 * Grant period from 1 Mar 2018: employed 1 Sep 2017 to 28 Feb 2018 is enough, from 2 Sep is not.
 */
export function requalificationExempt(
  facts: Pick<EmploymentFacts, 'qualification' | 'grantPeriod'>,
  { guideline: { parameters }, readings }: LegalBasis,
): Exemption {
  const { priorEmployment } = facts.qualification;
  if (priorEmployment === undefined) return 'notAssessable';
  const pieces = priorEmployment.filter(isInField).flatMap((piece) => untilPeriod(piece, facts.grantPeriod.from));
  const { count, unit } = parameters.exemptingEmployment;
  const complete = pieces.filter(({ from, to }) => lastsAtLeast(from, to, count, unit));
  if (complete.some(({ certificate }) => certificate)) return 'exempt';
  if (complete.length > 0) return 'notAssessable';
  return addedUp(pieces, parameters.exemptingDaysInPieces, readings.exemption333Gaps);
}

/** 3.2 c with 3.3.3: owed by type c until the exemption is certain; unknown or unclear is no exemption. */
export function owesRequalification(
  facts: Pick<EmploymentFacts, 'qualification' | 'grantPeriod'>,
  basis: LegalBasis,
): boolean {
  return facts.qualification.type === 'c' && requalificationExempt(facts, basis) !== 'exempt';
}

/** Voluntary work and other fields do not count (Q16). */
function isInField({ field, employed }: PriorEmployment): boolean {
  return employed && field !== 'other';
}

/** The part before the grant period; none when the employment began later. */
function untilPeriod(piece: PriorEmployment, periodBegin: LegalDate): PriorEmployment[] {
  const to = earlierOf(piece.to, dayAfter(periodBegin, -1));
  return to < piece.from ? [] : [{ ...piece, to }];
}

function addedUp(pieces: readonly PriorEmployment[], needed: number, gaps: Readings['exemption333Gaps']): Exemption {
  // BGB 191 counts in days only where there are several pieces: 180 days in one piece are not six months.
  const enough = pieces.length > 1 && daysCovered(pieces) >= needed;
  if (gaps === 'onePieceOnly' || !enough) return 'notExempt';
  const certified = pieces.filter(({ certificate }) => certificate);
  if (daysCovered(certified) < needed) return 'notAssessable';
  return gaps === 'review' ? 'review' : 'exempt';
}
