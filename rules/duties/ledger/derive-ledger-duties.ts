import type { CaseEvent, EntityType } from '../../../domain/case-event';
import { isRunning } from '../../../domain/duty';
import { isLedgerEvent, type LedgerEvent } from '../../../domain/ledger-events';
import { type DerivedDuty, deriveDuties } from '../derive-duties';
import type { DerivationContext } from '../duty-row';
import { correctionsSince } from './corrections-since';
import { effectiveEvents } from './effective-events';
import { liveEvents } from './live-events';
import { decisiveDay, withLaterDates } from './moved-dates';
import { standingOf } from './standing';
import { resumed, suspended } from './suspended-time';

/**
 * The duties of an entity as they follow from its story as it is known today, then as its ledger has them: extended,
 * at rest, waived, overruled, settled before the introduction, in other hands, to be reported anew. The acts on a duty
 * apply in recorded order; one that does not fit is passed over (`ledgerFaults` refuses it beforehand).
 * @throws OUTSIDE_VALIDITY when a due day lies outside the calendar.
 */
export function deriveLedgerDuties(
  entity: EntityType,
  events: readonly CaseEvent[],
  context: DerivationContext,
): readonly DerivedDuty[] {
  const derived = deriveDuties(entity, effectiveEvents(entity, events), context);
  const live = liveEvents(events);
  const acts = live.filter(isLedgerEvent);
  if (acts.length === 0 && live === events) return derived;
  return derived.map((duty) => {
    const dated = acts.reduce((before, act) => afterAct(before, act, context), duty);
    const standing = standingOf(dated, live);
    return withCorrections(inHands(standing, entity, acts), entity, events);
  });
}

function afterAct(duty: DerivedDuty, act: LedgerEvent, context: DerivationContext): DerivedDuty {
  if (!('duty' in act.data) || act.data.duty !== duty.id) return duty;
  switch (act.type) {
    case 'extended':
      return extended(duty, act, context);
    case 'suspended':
      return suspended(duty, restOf(act));
    case 'resumed':
      return resumed(duty, act.data.on, context);
    default:
      return duty;
  }
}

function restOf({ id, data }: Extract<LedgerEvent, { readonly type: 'suspended' }>) {
  const { by, on, until } = data;
  return { eventId: id, by, from: on, ...(until === undefined ? {} : { until }) };
}

/** The house moves its own dates and targets, never a date of the text. */
function extended(
  duty: DerivedDuty,
  { id, data }: Extract<LedgerEvent, { readonly type: 'extended' }>,
  context: DerivationContext,
): DerivedDuty {
  if (data.by === 'house' && duty.kind === 'statutory') return duty;
  const later = withLaterDates(duty, data, context);
  if (later === duty) return duty;
  const step = { eventId: id, by: data.by, from: decisiveDay(duty), to: decisiveDay(later) };
  return { ...later, extensions: [...(duty.extensions ?? []), step] };
}

/** What the county owes in a file of a provider is not the provider's to hand over. */
function inHands(duty: DerivedDuty, entity: EntityType, acts: readonly LedgerEvent[]): DerivedDuty {
  const isOwn = duty.owedBy === undefined && (entity === 'grant' || duty.bearer !== 'county');
  const handover = acts.findLast((act) => act.type === 'handedOver');
  return isRunning(duty) && isOwn && handover?.type === 'handedOver' ? { ...duty, assignee: handover.data.to } : duty;
}

function withCorrections(duty: DerivedDuty, entity: EntityType, events: readonly CaseEvent[]): DerivedDuty {
  const { fulfilment } = duty;
  if (fulfilment === undefined) return duty;
  const correctionNeeded = correctionsSince({ ...duty, fulfilment }, entity, events);
  return correctionNeeded.length === 0 ? duty : { ...duty, correctionNeeded };
}
