import type { CaseEvent } from '../../../domain/case-event';
import { isExcused } from '../../../domain/duty';
import { isLedgerEvent } from '../../../domain/ledger-events';
import { daysBetween } from '../../../domain/legal-date';
import type { DerivedDuty } from '../derive-duties';
import { dutyOf, type Proposal, proposalsIn } from './proposals';
import { isResting } from './suspended-time';

/**
 * Where a duty stands by the events that count: settled before the introduction whatever else, else closed by what was
 * recorded first, its proof or a confirmed waiver or overruling; else at rest, else open, with the proposal that waits.
 */
export function standingOf(duty: DerivedDuty, live: readonly CaseEvent[]): DerivedDuty {
  const { fulfilment, ...rest } = duty;
  const introduced = live.find((event) => settles(event, duty));
  if (introduced !== undefined) return { ...rest, status: 'settledBefore', closedBy: introduced.id };
  const proposals = proposalsIn(live).filter((proposal) => dutyOf(proposal) === duty.id);
  const agreed = proposals.find(({ confirmed }) => confirmed !== undefined);
  if (agreed !== undefined && isFirst(agreed, fulfilment?.eventId, live))
    return { ...rest, status: agreed.event.type, closedBy: agreed.confirmed?.id as string };
  if (fulfilment !== undefined) return met({ ...rest, status: 'met', fulfilment });
  const [pending] = proposals;
  const status = isResting(duty) ? 'suspended' : 'open';
  return pending === undefined ? { ...rest, status } : { ...rest, status, proposed: proposedBy(pending) };
}

type ProvenDuty = Pick<DerivedDuty, 'due' | 'status' | 'knownAfterPeriod' | 'beforePublication'> &
  Required<Pick<DerivedDuty, 'fulfilment'>>;

/** A duty with its proof: late when the day that decides lies after the due day. */
export function met<Proven extends ProvenDuty>(duty: Proven): Proven {
  const { due, fulfilment } = duty;
  const daysLate = due === undefined ? 0 : Math.max(0, daysBetween(due, fulfilment.on));
  const missed = daysLate > 0 && !isExcused(duty);
  return { ...duty, status: missed ? 'metLate' : 'met', fulfilment: { ...fulfilment, daysLate } };
}

/** What arose after the introduction was not met before it, whatever was said. */
function settles(event: CaseEvent, { id, arisenFrom }: DerivedDuty): boolean {
  if (!isLedgerEvent(event) || event.type !== 'introduced') return false;
  return event.data.settled.includes(id) && arisenFrom.on <= event.data.on;
}

function isFirst({ confirmed }: Proposal, proof: string | undefined, live: readonly CaseEvent[]): boolean {
  if (proof === undefined) return true;
  const placeOf = (id: string | undefined) => live.findIndex((event) => event.id === id);
  return placeOf(confirmed?.id) < placeOf(proof);
}

function proposedBy({ event }: Proposal): NonNullable<DerivedDuty['proposed']> {
  return { kind: event.type, eventId: event.id, by: event.actor };
}
