import type { CaseEvent } from '../../../domain/case-event';
import type { ChangeReason, Duty } from '../../../domain/duty';
import type { DerivedDuty } from '../derive-duties';
import { targetOf } from './corrections-since';
import { liveEvents } from './live-events';

type Stepped = Pick<DerivedDuty, 'extensions' | 'suspensions'>;

interface Step {
  readonly kind: 'extension' | 'suspension';
  readonly eventId: string;
  /** Its dates, to tell a step that was corrected. */
  readonly dates: string;
}

/** Extensions granted and rests ended since the plan before, each by its event. */
export function changedSteps(before: Stepped, derived: Stepped): readonly ChangeReason[] {
  const known = new Set(stepsOf(before).map(({ dates, eventId }) => `${eventId} ${dates}`));
  return stepsOf(derived)
    .filter(({ dates, eventId }) => !known.has(`${eventId} ${dates}`))
    .map(({ kind, eventId }) => ({ kind, eventId }));
}

/** Whether a duty was extended and rested as before, so that its receipt counts from the same kind of day. */
export function hasSameSteps(before: Stepped, derived: Stepped): boolean {
  return JSON.stringify(stepsOf(before)) === JSON.stringify(stepsOf(derived));
}

/**
 * The corrections after which a duty is dated otherwise: the last one of its occasion where that changed, and of each
 * extension or rest that is gone or has other dates.
 */
export function correctionReasons(
  before: Duty,
  derived: DerivedDuty,
  otherAnchor: boolean,
  events: readonly CaseEvent[],
): readonly ChangeReason[] {
  const corrections = events.flatMap((event) => {
    const target = targetOf(event, events);
    return target === undefined ? [] : [{ id: event.id, target: target.id }];
  });
  if (corrections.length === 0) return [];
  const touched = [...(otherAnchor ? occasionsOf(before, derived, events) : []), ...lostSteps(before, derived)];
  const ids = touched.flatMap((id) => corrections.findLast(({ target }) => target === id)?.id ?? []);
  return [...new Set(ids)].map((eventId) => ({ kind: 'correction', eventId }));
}

/** The occasion that says something else, or the one before that no longer counts. */
function occasionsOf(before: Duty, derived: DerivedDuty, events: readonly CaseEvent[]): readonly string[] {
  const { eventId } = before.arisenFrom;
  const counts = liveEvents(events).some(({ id }) => id === eventId);
  return eventId === derived.arisenFrom.eventId || !counts ? [eventId] : [];
}

function lostSteps(before: Stepped, derived: Stepped): readonly string[] {
  const now = new Map(stepsOf(derived).map(({ eventId, dates }) => [eventId, dates]));
  return stepsOf(before)
    .filter(({ eventId, dates, kind }) => (kind === 'extension' ? now.get(eventId) !== dates : !now.has(eventId)))
    .map(({ eventId }) => eventId);
}

/** A rest counts from the day on which it ends. */
function stepsOf({ extensions = [], suspensions = [] }: Stepped): readonly Step[] {
  return [
    ...extensions.map(({ eventId, from, to }) => ({ kind: 'extension' as const, eventId, dates: `${from} ${to}` })),
    ...suspensions.flatMap(({ eventId, from, to }) =>
      to === undefined ? [] : [{ kind: 'suspension' as const, eventId, dates: `${from} ${to}` }],
    ),
  ];
}
