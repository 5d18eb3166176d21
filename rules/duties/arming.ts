import type { CaseEvent } from '../../domain/case-event';
import type { Duty } from '../../domain/duty';
import { dayOf, type Instant } from '../../domain/instant';
import type { DerivedDuty } from './derive-duties';
import { liveEvents } from './ledger/live-events';
import { decisiveDay } from './ledger/moved-dates';
import { firstRung, nextRung, type RungContext } from './reminders/reminder-plan';

/** What the first rung of a duty follows from. */
export interface ArmingContext extends RungContext {
  readonly asOf: Instant;
  readonly events: readonly CaseEvent[];
}

/**
 * The duty under a revision, with its first rung while it is open, or its follow-up while it rests. What was overdue when the entity was introduced gets
 * no rung at once, since one summary tells of all of it; its next planned rung stays.
 */
export function armed(derived: DerivedDuty, revision: number, context: ArmingContext): Duty {
  const duty = { ...derived, revision };
  const rung = isOverdueAtIntroduction(derived, context)
    ? nextRung(duty, context.asOf, context)
    : firstRung(duty, context.asOf, context);
  return rung === undefined ? duty : { ...duty, nextRung: rung };
}

/** Whether the entity was taken into Fristwerk after the last day of the duty, or its house target. */
export function isOverdueAtIntroduction(duty: DerivedDuty, { events }: Pick<ArmingContext, 'events'>): boolean {
  const introduced = liveEvents(events).find(({ type }) => type === 'introduced');
  return introduced !== undefined && decisiveDay(duty) < dayOf(introduced.recordedAt);
}
