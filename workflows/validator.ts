import type { CaseEvent, NewEvent } from '../domain/case-event';
import type { Duty } from '../domain/duty';
import type { LedgerData } from '../domain/ledger-events';
import { type EntityLife, LEDGER_EVENTS } from './entity-life';
import { refusal } from './failures';

/** What an entity knows of itself when it is asked. */
export interface Known {
  readonly events: readonly CaseEvent[];
  /** Accepted, not yet settled. */
  readonly pending: readonly CaseEvent[];
  readonly duty: (id: string) => Duty | undefined;
}

/**
 * Refuses an event that cannot be, by what the entity knows and without any rule: such an event leaves no history.
 * @throws ApplicationFailure INVALID_INPUT, UNKNOWN_ENTITY before the entity began, INVALID_CHOICE when it begins twice,
 * UNKNOWN_DUTY, UNKNOWN_EVENT, DUTY_NOT_OPEN, DUTY_BEING_PROVED, NOTHING_TO_CONFIRM, SECOND_PERSON_REQUIRED
 */
export function refuseWhatCannotBe(event: NewEvent, type: string, life: EntityLife, known: Known): void {
  if (event.type !== type) throw refusal('INVALID_INPUT', 'type', event.type);
  const earlier = [...known.events, ...known.pending];
  refuseMisplaced(event, life, earlier);
  refuseUnknownReference(event, earlier, known);
  if (event.type === 'confirmed') refuseConfirmation(event, earlier);
  if (event.type === 'factWithdrawn') refuseUntold(event, earlier);
  const dutyId = Object.entries(life.closedBy ?? {}).find(([, closing]) => closing === event.type)?.[0];
  if (dutyId !== undefined) refuseClosedDuty(dutyId, event, known);
}

function refuseMisplaced({ type }: NewEvent, { events }: EntityLife, earlier: readonly CaseEvent[]): void {
  const place = events[type];
  if (place === undefined) throw refusal('INVALID_CHOICE', 'type', type, { choices: Object.keys(events) });
  const begun = earlier.length > 0;
  if (!begun && place === 'later') throw refusal('UNKNOWN_ENTITY', 'entity', type);
  if (begun && place === 'first') throw refusal('INVALID_CHOICE', 'type', type, { choices: [`≠ ${type}`] });
}

/** Fields of the ledger's events in which another event or a duty is named. */
interface References {
  readonly duty?: string;
  readonly settled?: readonly string[];
  readonly event?: string;
}

function refuseUnknownReference({ type, data }: NewEvent, earlier: readonly CaseEvent[], { duty: find }: Known): void {
  if (!Object.hasOwn(LEDGER_EVENTS, type)) return;
  const { duty, settled = [], event } = data as References;
  if (event !== undefined && !earlier.some(({ id }) => id === event)) throw refusal('UNKNOWN_EVENT', 'event', event);
  if (duty !== undefined && find(duty) === undefined) throw refusal('UNKNOWN_DUTY', 'duty', duty);
  const strange = settled.findIndex((id) => find(id) === undefined);
  if (strange >= 0) throw refusal('UNKNOWN_DUTY', `settled.${strange}`, settled[strange]);
}

/** A waiver or an overruling is confirmed once, and by somebody else than whoever proposed it. */
function refuseConfirmation({ actor, data }: NewEvent, earlier: readonly CaseEvent[]): void {
  const { of } = data as LedgerData<'confirmed'>;
  const counting = standing(earlier);
  const proposal = counting.find(({ id, type }) => id === of && (type === 'waived' || type === 'overruled'));
  const isAnswered = counting.some(
    ({ type, data: said }) => type === 'confirmed' && (said as LedgerData<'confirmed'>).of === of,
  );
  if (proposal === undefined || isAnswered) throw refusal('NOTHING_TO_CONFIRM', 'of', of);
  if (proposal.actor === actor) throw refusal('SECOND_PERSON_REQUIRED', 'of', of);
}

/** Without the voided ones; voiding a `voided` brings its event back. */
function standing(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const voided = new Set<string>();
  for (const { id, type, data } of events.toReversed())
    if (type === 'voided' && !voided.has(id)) voided.add((data as LedgerData<'voided'>).event);
  return events.filter(({ id }) => !voided.has(id));
}

/** What was never told cannot be withdrawn. */
function refuseUntold({ data }: NewEvent, earlier: readonly CaseEvent[]): void {
  const { fact } = data as LedgerData<'factWithdrawn'>;
  if (!earlier.some(({ id }) => id.startsWith(`${fact}-`))) throw refusal('UNKNOWN_EVENT', 'fact', fact);
}

/** A proof of a duty at rest counts; one that was waived, met or has lapsed takes none. */
function refuseClosedDuty(dutyId: string, { type }: NewEvent, { pending, duty: find }: Known): void {
  const duty = find(dutyId);
  if (duty === undefined) throw refusal('UNKNOWN_DUTY', 'duty', dutyId);
  if (duty.status !== 'open' && duty.status !== 'suspended')
    throw refusal('DUTY_NOT_OPEN', 'duty', dutyId, { status: duty.status, on: duty.fulfilment?.on });
  if (pending.some((other) => other.type === type)) throw refusal('DUTY_BEING_PROVED', 'duty', dutyId);
}
