import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { Duty } from '../../../domain/duty';
import { sha16 } from '../../../domain/hash';
import { isLedgerEvent } from '../../../domain/ledger-events';
import { effectiveEvents } from './effective-events';
import { correctedEvent, liveEvents } from './live-events';
import { isCoveredBy } from './reported-events';

/** A duty that was met, as far as its report is concerned. */
export type ReportedDuty = Pick<Duty, 'id' | 'arisenFrom' | 'owedBy' | 'bearer' | 'addressee'> &
  Required<Pick<Duty, 'fulfilment'>>;

/** Rows whose closing event tells somebody something: a notice, a proof, figures, a list, reasons. */
const TELLS = /-(notice|proof|report|data|list|reasons)(-|:|$)/;

/**
 * Ids of the corrections after which a report, proof or notice no longer says what is known ("Korrekturmeldung nötig"):
 * `corrected` and `voided` recorded after it was told last, of its occasion, of the proof itself, or of an event that a
 * report of the grant covers. Empty where they cancel each other out, or once it was told again.
 */
export function correctionsSince(
  duty: ReportedDuty,
  entity: EntityType,
  events: readonly CaseEvent[],
): readonly string[] {
  if (!TELLS.test(duty.id)) return [];
  const told = lastTold(duty, entity, events);
  if (told < 0) return [];
  const acts = liveEvents(events).filter(
    (act) => isCorrection(act) && events.findIndex(({ id }) => id === act.id) > told,
  );
  if (acts.length === 0) return [];
  const then = storyAt(entity, events.slice(0, told + 1));
  const now = storyAt(entity, events);
  return acts.filter((act) => touches(act, duty, events, then, now)).map(({ id }) => id);
}

/** The event that a correction or a voiding is about, in the end; undefined for any other event. */
export function targetOf(act: CaseEvent, events: readonly CaseEvent[]): CaseEvent | undefined {
  if (!isLedgerEvent(act) || (act.type !== 'corrected' && act.type !== 'voided')) return undefined;
  const named = correctedEvent(act.data.event, events);
  return named?.type === 'voided' ? targetOf(named, events) : named;
}

function isCorrection({ type }: CaseEvent): boolean {
  return type === 'corrected' || type === 'voided';
}

function touches(
  act: CaseEvent,
  duty: ReportedDuty,
  events: readonly CaseEvent[],
  then: ReadonlyMap<string, CaseEvent>,
  now: ReadonlyMap<string, CaseEvent>,
): boolean {
  const target = targetOf(act, events);
  if (target === undefined || sha16(then.get(target.id)) === sha16(now.get(target.id))) return false;
  if (target.id === duty.arisenFrom.eventId || target.id === duty.fulfilment.eventId) return true;
  return [then, now].some((story) => isCoveredBy(duty, story.get(target.id)));
}

function storyAt(entity: EntityType, events: readonly CaseEvent[]): ReadonlyMap<string, CaseEvent> {
  return new Map(effectiveEvents(entity, events).map((event) => [event.id, event]));
}

/** The place of the last event that told the same: of the same kind, by the same provider, for the same period. */
function lastTold({ fulfilment }: ReportedDuty, entity: EntityType, events: readonly CaseEvent[]): number {
  const first = events.findIndex(({ id }) => id === fulfilment.eventId);
  const closing = events[first];
  if (closing === undefined) return -1;
  const counting = new Set(effectiveEvents(entity, events).map(({ id }) => id));
  return events.findLastIndex((event, place) => place === first || (counting.has(event.id) && isSame(event, closing)));
}

const MATTER = ['provider', 'year', 'periodEnd', 'request', 'change', 'at', 'for'] as const;

function isSame(a: CaseEvent, b: CaseEvent): boolean {
  const [left, right] = [a.data, b.data] as Readonly<Record<string, unknown>>[];
  return a.type === b.type && MATTER.every((field) => left?.[field] === right?.[field]);
}
