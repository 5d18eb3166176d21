import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { Duty } from '../../../domain/duty';
import { ENTITY_EVENTS } from '../../../domain/entity-events';
import type { LedgerEvent } from '../../../domain/ledger-events';
import type { StoryFault } from '../story-fault';
import { correctedEvent, isCorrectable, liveEvents } from './live-events';

type RecordEvent = Extract<LedgerEvent, { readonly type: 'corrected' | 'voided' }>;

/**
 * What is wrong with a correction or a voiding: its event is unknown or counts no more, comes from another entity (it is
 * corrected there), is the first one and cannot be voided, or is one that stands as it was written. Whether the story still holds without it
 * is for `storyFaults`.
 */
export function recordFaults(
  entity: EntityType,
  event: RecordEvent,
  earlier: readonly CaseEvent[],
  plan: readonly Duty[],
): readonly StoryFault[] {
  const id = event.data.event;
  const named = earlier.find((other) => other.id === id);
  if (named === undefined) return [{ path: ['data', 'event'], code: 'UNKNOWN_EVENT', value: id }];
  if (liveEvents(earlier).every((other) => other.id !== id))
    return [{ path: ['data', 'event'], code: 'UNKNOWN_EVENT', value: id, limits: { reason: 'voided' } }];
  const refused = event.type === 'voided' ? cannotGo(named, earlier, plan) : cannotChange(named, earlier);
  return refused || isFromElsewhere(entity, named) ? [otherThan(id)] : [];
}

function otherThan(id: string): StoryFault {
  return { path: ['data', 'event'], code: 'INVALID_CHOICE', value: id, limits: { choices: [`≠ ${id}`] } };
}

function cannotGo({ id }: CaseEvent, earlier: readonly CaseEvent[], plan: readonly Duty[]): boolean {
  return id === earlier[0]?.id || isNumbered(id, plan);
}

/** Notices name a change by its number: without an earlier one the later ones would be other changes. */
function isNumbered(id: string, plan: readonly Duty[]): boolean {
  return plan.some((duty) => {
    const [row, number] = duty.id.split(':');
    if (duty.arisenFrom.eventId !== id || !/^\d{1,3}$/.test(number ?? '')) return false;
    return plan.some((other) => other.id === `${row}:${Number(number) + 1}`);
  });
}

function cannotChange({ id }: CaseEvent, earlier: readonly CaseEvent[]): boolean {
  const target = correctedEvent(id, earlier);
  return target === undefined || !isCorrectable(target);
}

function isFromElsewhere(entity: EntityType, { type }: CaseEvent): boolean {
  return ENTITY_EVENTS[entity][type]?.fromElsewhere === true;
}
