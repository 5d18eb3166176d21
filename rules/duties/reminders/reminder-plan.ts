import type { Duty, NextRung, RecipientRole } from '../../../domain/duty';
import { dayOf, type Instant } from '../../../domain/instant';
import type { Calendar } from '../../periods/calendar';
import type { HouseSettings, ReminderPlan } from '../house-settings';
import { morningOf } from './morning-window';
import { offsetOn, reminderDays, startDay } from './reminder-days';

/** What reminders are planned with, besides the duty. */
export interface RungContext {
  readonly entityId: string;
  readonly calendar: Calendar;
  readonly settings: Pick<HouseSettings, 'window' | 'reminders'>;
}

/** The part of a duty that its reminders follow from. */
export type RemindedDuty = Pick<Duty, 'id' | 'kind' | 'bearer' | 'revision' | 'status' | 'due' | 'aim' | 'arisenFrom'>;

/**
 * The first reminder after an instant; undefined when the duty is closed. A plan has no end while the duty is open.
 * What the county owes itself has no reminders yet: they would go to the people of the provider, who cannot do it.
 * Offsets up to 0 count from the day aimed at and move to an earlier working day, those above 0 count from
 * the due day and move to a later one. Where the due day lies after the day aimed at, it has a rung of its own
 * (`due`). Rungs of one morning are one: the latest of them.
 */
export function nextRung(duty: RemindedDuty, after: Instant, context: RungContext): NextRung | undefined {
  if (duty.status !== 'open' || duty.bearer === 'county') return undefined;
  const { entityId, calendar, settings } = context;
  for (const { label, offset, day } of reminderDays(duty, planOf(duty, settings), calendar)) {
    const at = morningOf(day, entityId, settings.window);
    if (at > after) return { key: keyOf(label, duty, context), offset, at };
  }
  return undefined;
}

/**
 * The first reminder of a duty that is armed or moved at `asOf`. Mornings that have passed are left out; where
 * none is left before the day aimed at (prompt duties: up to the start), the duty is reminded of at once.
 */
export function firstRung(duty: RemindedDuty, asOf: Instant, context: RungContext): NextRung | undefined {
  const planned = nextRung(duty, asOf, context);
  if (planned === undefined) return undefined;
  // Whoever learns of a duty after all its early mornings should not hear of it on its last one only.
  const early = planned.offset < 0 || dayOf(planned.at) === dayOf(asOf);
  if (duty.due !== undefined && !early) return immediateRung(duty, asOf, context);
  const tellBy = duty.due ?? startDay(duty, context.calendar);
  return dayOf(planned.at) <= tellBy ? planned : immediateRung(duty, asOf, context);
}

/** The reminders after `after` up to and including `upTo`, earliest first: those missed in a downtime. */
export function rungsBetween(
  duty: RemindedDuty,
  after: Instant,
  upTo: Instant,
  context: RungContext,
): readonly NextRung[] {
  const found: NextRung[] = [];
  let rung = nextRung(duty, after, context);
  while (rung !== undefined && rung.at <= upTo) {
    found.push(rung);
    rung = nextRung(duty, rung.at, context);
  }
  return found;
}

/** What one mail at `asOf` carries: the duty's next rung and each one that has come since; none before its hour. */
export function rungsDue(
  duty: RemindedDuty & Pick<Duty, 'nextRung'>,
  asOf: Instant,
  context: RungContext,
): readonly NextRung[] {
  const { nextRung: first } = duty;
  if (duty.status !== 'open' || first === undefined || first.at > asOf) return [];
  // A window that was moved since may name the rung once more.
  return [first, ...rungsBetween(duty, first.at, asOf, context).filter(({ key }) => key !== first.key)];
}

function immediateRung(duty: RemindedDuty, asOf: Instant, context: RungContext): NextRung {
  return { key: keyOf('immediate', duty, context), offset: offsetOn(dayOf(asOf), duty), at: asOf };
}

/** Who is reminded: the coordinator before the day aimed at, from it the deputy too, then lead, then compliance. */
export function recipientRolesFor(offset: number): readonly RecipientRole[] {
  if (offset < 0) return ['coordinator'];
  if (offset === 0) return ['coordinator', 'deputy'];
  if (offset < 7) return ['coordinator', 'deputy', 'lead'];
  return ['coordinator', 'deputy', 'lead', 'compliance'];
}

function planOf(duty: RemindedDuty, { reminders }: RungContext['settings']): ReminderPlan {
  return reminders[duty.kind];
}

function keyOf(label: string, { id, revision }: RemindedDuty, { entityId }: RungContext): string {
  return `${entityId}/${id}/${revision}/${label}`;
}
