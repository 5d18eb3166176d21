import type { CaseEvent, EntityType } from '../../domain/case-event';
import type { Duty } from '../../domain/duty';
import { FristwerkError } from '../../domain/errors';
import type { LedgerData } from '../../domain/ledger-events';
import { correctedEvent, effectiveEvents, ledgerFaults } from '../duties/ledger/index';
import type { StoryFault } from '../duties/story-fault';
import { storyFaults } from '../duties/story-faults';

/**
 * Makes sure that new events, the last `arrived` ones, can follow the story so far: that they bring no fault that was not
 * there before. What was recorded under earlier rules stays. A correction answers for what it makes of the event that it
 * corrects, a fault of which lies at `data.<field>`; a voiding for the events that rest on the one voided.
 * @param duties the plan before the new events
 * @throws the code of the first fault, all of them as its faults
 */
export function refuseStory(
  entity: EntityType,
  events: readonly CaseEvent[],
  arrived: number,
  duties: readonly Duty[],
): void {
  // What was withdrawn elsewhere holds no more, whatever was recorded since in reliance on it.
  if (events.slice(events.length - arrived).every(({ type }) => type === 'factWithdrawn')) return;
  const known = new Set(faultsOf(entity, events.slice(0, -arrived), 0, duties).map(keyOf));
  const fresh = faultsOf(entity, events, arrived, duties).filter((found) => !known.has(keyOf(found)));
  const [first] = fresh;
  if (first === undefined) return;
  const corrected = new Set(events.slice(-arrived).flatMap((event) => correctedBy(event, events)));
  const faults = fresh.map(({ eventId, fault: { path, code, value, limits } }) => ({
    code,
    field: (corrected.has(eventId) || path[0] !== 'data' ? path : path.slice(1)).join('.'),
    value,
    details: limits,
  }));
  throw new FristwerkError(first.fault.code, { faults });
}

interface Found {
  readonly eventId: string;
  readonly fault: StoryFault;
}

function faultsOf(
  entity: EntityType,
  events: readonly CaseEvent[],
  arrived: number,
  duties: readonly Duty[],
): readonly Found[] {
  const story = effectiveEvents(entity, events);
  return [
    ...locatedIn(story, storyFaults(entity, story)),
    ...locatedIn(events, ledgerFaults(entity, events, duties, arrived)),
  ];
}

function locatedIn(events: readonly CaseEvent[], faults: readonly StoryFault[]): readonly Found[] {
  return faults.map(({ path: [index, ...path], ...fault }) => ({
    eventId: events[Number(index)]?.id ?? '',
    fault: { ...fault, path },
  }));
}

function keyOf({ eventId, fault: { path, code } }: Found): string {
  return JSON.stringify([eventId, code, ...path]);
}

function correctedBy({ type, data }: CaseEvent, events: readonly CaseEvent[]): readonly string[] {
  if (type !== 'corrected') return [];
  const target = correctedEvent((data as LedgerData<'corrected'>).event, events);
  return target === undefined ? [] : [target.id];
}
