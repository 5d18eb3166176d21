import type { CaseEvent } from '../../../domain/case-event';
import type { Overruling } from '../../../domain/decision';
import type { LedgerData } from '../../../domain/ledger-events';
import { liveEvents } from './live-events';
import { proposalsIn } from './proposals';

/** An outcome that a person set against the one proposed by the rules, and who agreed. */
export interface OverruledOutcome extends Omit<Overruling, 'proposed'> {
  readonly outcome: NonNullable<LedgerData<'overruled'>['outcome']>;
}

/** The outcome that was overruled last and confirmed by a second person; null where the rules' own stands. */
export function overruledOutcome(events: readonly CaseEvent[]): OverruledOutcome | null {
  const outcomes = proposalsIn(liveEvents(events)).flatMap(({ event, confirmed }) => {
    if (event.type !== 'overruled' || event.data.outcome === undefined || confirmed === undefined) return [];
    const { outcome, on, reason } = event.data;
    return [
      {
        outcome,
        on,
        reason,
        eventId: event.id,
        confirmedBy: confirmed.id,
        by: event.actor,
        secondPerson: confirmed.actor,
      },
    ];
  });
  return outcomes.at(-1) ?? null;
}
