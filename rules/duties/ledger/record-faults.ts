import type { CaseEvent, EntityType } from '../../../domain/case-event';
import type { Duty } from '../../../domain/duty';
import { ENTITY_EVENTS } from '../../../domain/entity-events';
import { isLedgerEvent, type LedgerEvent } from '../../../domain/ledger-events';
import { type StoryFault, unknownChoice } from '../story-fault';
import { effectiveEvents } from './effective-events';
import { correctedEvent, isCorrectable, liveEvents } from './live-events';

type RecordEvent = Extract<LedgerEvent, { readonly type: 'corrected' | 'voided' }>;

/**
 * What is wrong with a correction or a voiding: its event is unknown or counts no more, comes from another entity (it is
 * corrected there), is the first one while others stand that were told after it, or is one that stands as it was written. Whether the story still holds without it
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
  const refused = event.type === 'voided' ? cannotGo(entity, named, earlier, plan) : cannotChange(named, earlier);
  if (refused || isFromElsewhere(entity, named)) return [otherThan(id)];
  return event.type === 'corrected' ? actKept(event, earlier) : [];
}

/** Whose decision an act on a duty is hangs on these: another one is a new act. */
const KEPT = ['duty', 'by', 'event'] as const;

/** A correction leaves an act what it is about, and an introduction settles no more than it did. */
function actKept(
  { data }: Extract<RecordEvent, { readonly type: 'corrected' }>,
  earlier: readonly CaseEvent[],
): readonly StoryFault[] {
  const target = correctedEvent(data.event, earlier);
  if (target === undefined || !isLedgerEvent(target)) return [];
  const said: Readonly<Record<string, unknown>> = target.data;
  const kept = KEPT.flatMap((field) =>
    inside(unknownChoice(field, data.data[field] ?? '–', said[field] === undefined ? ['–'] : [said[field]])),
  );
  if (target.type !== 'introduced') return kept;
  const settled = Array.isArray(data.data.settled) ? data.data.settled : [];
  return settled.flatMap((duty, index) => inside(unknownChoice(`settled.${index}`, duty, target.data.settled)));
}

/** What a correction says lies below `data` once more. */
function inside(faults: readonly StoryFault[]): readonly StoryFault[] {
  return faults.map((fault) => ({ ...fault, path: ['data', ...fault.path] }));
}

function otherThan(id: string): StoryFault {
  return { path: ['data', 'event'], code: 'INVALID_CHOICE', value: id, limits: { choices: [`≠ ${id}`] } };
}

function cannotGo(
  entity: EntityType,
  { id }: CaseEvent,
  earlier: readonly CaseEvent[],
  plan: readonly Duty[],
): boolean {
  return id === earlier[0]?.id ? hasOwnStory(entity, earlier) : isNumbered(id, plan);
}

/** Whether more was told than the beginning: that is voided first, so that nothing vanishes unseen. */
function hasOwnStory(entity: EntityType, earlier: readonly CaseEvent[]): boolean {
  return effectiveEvents(entity, earlier).some((event, place) => place > 0 && !isFromElsewhere(entity, event));
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
