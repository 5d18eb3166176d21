import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { Duty } from '../../../domain/duty';
import { ENTITY_EVENTS } from '../../../domain/entity-events';
import { dayOf } from '../../../domain/instant';
import { isLedgerEvent, type LedgerEvent } from '../../../domain/ledger-events';
import { earlierOf } from '../../../domain/legal-date';
import { before, misplaced, type StoryFault } from '../story-fault';
import { dutyActFaults } from './duty-act-faults';
import { cameToNothing, liveEvents } from './live-events';
import { proposalsIn } from './proposals';
import { recordFaults } from './record-faults';

/**
 * What is wrong with the last `arrived` events, as far as they are of the ledger, or come after the entity came to
 * nothing; empty where nothing is. Paths begin with the place of the event. `duties` is the plan before they arrived. The entity's own story is for `storyFaults`, over its
 * `effectiveEvents`. The waiver of person `p-1`, confirmed by `p-1` as third event, is `SECOND_PERSON_REQUIRED` of
 * `[2, 'data', 'of']`.
 */
export function ledgerFaults(
  entity: EntityType,
  events: readonly CaseEvent[],
  duties: readonly Duty[],
  arrived = 1,
): readonly StoryFault[] {
  return events.flatMap((event, index) => {
    if (index < events.length - arrived) return [];
    const faults = faultsOf(entity, event, events.slice(0, index), duties);
    return faults.map((fault) => ({ ...fault, path: [index, ...fault.path] }));
  });
}

function faultsOf(
  entity: EntityType,
  event: CaseEvent,
  earlier: readonly CaseEvent[],
  plan: readonly Duty[],
): readonly StoryFault[] {
  if (cameToNothing(earlier)) return afterNothing(entity, event, earlier);
  return isLedgerEvent(event) ? actFaults(entity, event, earlier, plan) : [];
}

/**
 * An entity that was begun by mistake takes nothing more, unless its voiding is voided. What other entities tell is kept:
 * it counts again with the entity.
 */
function afterNothing(entity: EntityType, event: CaseEvent, earlier: readonly CaseEvent[]): readonly StoryFault[] {
  if (ENTITY_EVENTS[entity][event.type]?.fromElsewhere === true) return [];
  const named = isLedgerEvent(event) && event.type === 'voided' ? event.data.event : undefined;
  const revives = liveEvents(earlier).some(({ id, type }) => type === 'voided' && id === named);
  const limits = { reason: 'cameToNothing' };
  return revives ? [] : [{ path: ['type'], code: 'ENTITY_ENDED', value: event.type, limits }];
}

function actFaults(
  entity: EntityType,
  event: LedgerEvent,
  earlier: readonly CaseEvent[],
  plan: readonly Duty[],
): readonly StoryFault[] {
  const [first] = earlier;
  if (first === undefined) return misplaced(event.type, `≠ ${event.type}`);
  // It happened in another entity, whose days are its own.
  if (event.type === 'factWithdrawn') return [];
  // A hire is recorded before its first day.
  const began = earlierOf(first.occurredOn, dayOf(first.recordedAt));
  return [...before('on', event.data.on, began), ...contentFaults(entity, event, earlier, plan)];
}

function contentFaults(
  entity: EntityType,
  event: LedgerEvent,
  earlier: readonly CaseEvent[],
  plan: readonly Duty[],
): readonly StoryFault[] {
  switch (event.type) {
    case 'corrected':
    case 'voided':
      return recordFaults(entity, event, earlier, plan);
    case 'confirmed':
      return confirmationFaults(event, earlier);
    case 'introduced':
      if (earlier.some(({ type }) => type === 'introduced')) return misplaced(event.type, '≠ introduced');
      return dutyActFaults(event, earlier, plan);
    case 'handedOver':
    case 'factWithdrawn':
      return [];
    default:
      return dutyActFaults(event, earlier, plan);
  }
}

/** A second person answers once: with what is not pending there is nothing to confirm. */
function confirmationFaults(
  { actor, data }: Extract<LedgerEvent, { readonly type: 'confirmed' }>,
  earlier: readonly CaseEvent[],
): readonly StoryFault[] {
  const fault = { path: ['data', 'of'], value: data.of };
  if (earlier.every(({ id }) => id !== data.of)) return [{ ...fault, code: 'UNKNOWN_EVENT' }];
  const pending = proposalsIn(liveEvents(earlier)).find(({ event }) => event.id === data.of);
  if (pending === undefined || pending.confirmed !== undefined) return [{ ...fault, code: 'NOTHING_TO_CONFIRM' }];
  return pending.event.actor === actor ? [{ ...fault, code: 'SECOND_PERSON_REQUIRED' }] : [];
}
