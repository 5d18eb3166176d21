import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { Duty } from '../../domain/duty';
import type { ShownEvent } from '../entities/entities';
import { shownEvents } from '../entities/shown-events';
import type { RecordedFact } from './recorded-fact';

/** What can be known of single events only by reading to the end. */
export interface WholeRecord {
  readonly entity: EntityType;
  /** By id, each once. */
  readonly events: ReadonlyMap<string, CaseEvent>;
  readonly standings: ReadonlyMap<string, ShownEvent['standing']>;
  /** Provisions of the duties that an event met, by the event's id. */
  readonly provenBy: ReadonlyMap<string, readonly string[]>;
}

/** Reads a record to its end, an employment's where it does not say whose it is. */
export function wholeRecord(facts: readonly RecordedFact[]): WholeRecord {
  const events = new Map(facts.flatMap(eventsOf).map((event) => [event.id, event]));
  const [entity = 'employment'] = facts.flatMap((fact) => (fact.fact === 'begun' && fact.entity ? [fact.entity] : []));
  return {
    entity,
    events,
    standings: new Map(shownEvents(entity, [...events.values()]).map(({ id, standing }) => [id, standing])),
    provenBy: provisionsProven(facts.flatMap(dutiesOf)),
  };
}

function eventsOf(fact: RecordedFact): readonly CaseEvent[] {
  if (fact.fact === 'begun') return fact.carried;
  return fact.fact === 'command' ? [{ ...fact.event, recordedAt: fact.at }] : [];
}

function dutiesOf(fact: RecordedFact): readonly Duty[] {
  if (fact.fact === 'begun') return fact.duties;
  return fact.fact === 'assessed' ? fact.assessment.changes.map(({ duty }) => duty) : [];
}

function provisionsProven(duties: readonly Duty[]): ReadonlyMap<string, readonly string[]> {
  const proven = new Map<string, readonly string[]>();
  for (const { fulfilment, provision } of duties) {
    if (fulfilment === undefined) continue;
    const known = proven.get(fulfilment.eventId) ?? [];
    if (!known.includes(provision)) proven.set(fulfilment.eventId, [...known, provision]);
  }
  return proven;
}
