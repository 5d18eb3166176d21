import type { CaseEvent } from '../../domain/case-event';
import type { Decision } from '../../domain/decision';
import { overruledOutcome } from '../duties/ledger/index';

/** The decision with the outcome on which a person decided and a second one agreed, if they did; findings stay. */
export function asDecided(decision: Decision, events: readonly CaseEvent[]): Decision {
  const overruled = overruledOutcome(events);
  if (overruled === null) return decision;
  const { outcome, ...by } = overruled;
  return { ...decision, outcome, overruled: { proposed: decision.outcome, ...by } };
}
