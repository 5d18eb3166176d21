import { type Duty, isRunning, type NextRung } from '../../../domain/duty';
import { dayOf, type Instant } from '../../../domain/instant';
import type { Party } from '../../../domain/party';
import type { Calendar } from '../../periods/calendar';
import type { HouseSettings, ReminderPlan } from '../house-settings';
import { restDays } from '../ledger/rest-days';
import { morningOf } from './morning-window';
import { offsetOn, type ReminderCalendar, reminderDays, startDay } from './reminder-days';

/** What reminders are planned with, besides the duty. */
export interface RungContext {
  readonly entityId: string;
  readonly calendar: Calendar;
  readonly settings: Pick<HouseSettings, 'window' | 'reminders' | 'quietDays'>;
}

/** The part of a duty that its reminders follow from. */
export type RemindedDuty = Pick<
  Duty,
  'id' | 'kind' | 'bearer' | 'revision' | 'status' | 'due' | 'aim' | 'arisenFrom' | 'suspensions'
>;

/** Whose people are known here; an employee is reminded through the provider. */
const REMINDED: readonly Party[] = ['provider', 'county', 'employee'];

const IMMEDIATE = 'immediate';

/** Begins the label of a rung of a duty at rest; its day follows. */
const REST = 'rest-';

/**
 * The first reminder after an instant; undefined when the duty is closed. A plan has no end while the duty is open; one at
 * rest is followed up (`rest-2027-01-15`). What a municipality, the granting authority or the Land owes has no reminders: none of their people is known
 * here, so it stands in the duty list alone. Offsets up to 0 count from the day aimed at and move to an earlier working day, those above 0 count from
 * the due day and move to a later one. Where the due day lies after the day aimed at, it has a rung of its own
 * (`due`). Rungs of one morning are one: the latest of them.
 */
export function nextRung(duty: RemindedDuty, after: Instant, context: RungContext): NextRung | undefined {
  if (!REMINDED.includes(duty.bearer)) return undefined;
  if (duty.status === 'suspended') return nextFollowUp(duty, after, context);
  if (duty.status !== 'open') return undefined;
  const { entityId, settings } = context;
  for (const { label, offset, day } of reminderDays(duty, planOf(duty, settings), daysOf(context))) {
    const at = morningOf(day, entityId, settings.window);
    if (at > after) return { key: keyOf(label, duty, context), offset, at };
  }
  return undefined;
}

function nextFollowUp(duty: RemindedDuty, after: Instant, context: RungContext): NextRung | undefined {
  for (const day of restDays(duty, daysOf(context))) {
    const at = morningOf(day, context.entityId, context.settings.window);
    if (at > after) return { key: keyOf(`${REST}${day}`, duty, context), offset: offsetOn(day, duty), at };
  }
  return undefined;
}

/**
 * The first reminder of a duty that is armed or moved at `asOf`. Mornings that have passed are left out; where
 * none is left before the day aimed at (prompt duties: up to the start), the duty is reminded of at once.
 */
export function firstRung(duty: RemindedDuty, asOf: Instant, context: RungContext): NextRung | undefined {
  const planned = nextRung(duty, asOf, context);
  if (planned === undefined || duty.status === 'suspended') return planned;
  // Whoever learns of a duty after all its early mornings should not hear of it on its last one only.
  const early = planned.offset < 0 || dayOf(planned.at) === dayOf(asOf);
  if (duty.due !== undefined && !early) return immediateRung(duty, asOf, context);
  const tellBy = duty.due ?? startDay(duty, daysOf(context));
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
  if (!isRunning(duty) || first === undefined || first.at > asOf) return [];
  // A window that was moved since may name the rung once more.
  return [first, ...rungsBetween(duty, first.at, asOf, context).filter(({ key }) => key !== first.key)];
}

function immediateRung(duty: RemindedDuty, asOf: Instant, context: RungContext): NextRung {
  return { key: keyOf(IMMEDIATE, duty, context), offset: offsetOn(dayOf(asOf), duty), at: asOf };
}

/** Whether a rung is one of the last of a statutory duty: on the day aimed at, or with no other before it is late. */
export function isLastCall(duty: RemindedDuty, { offset, at }: NextRung, context: RungContext): boolean {
  const { kind, due, status } = duty;
  if (status === 'suspended' || kind !== 'statutory' || due === undefined || dayOf(at) > due) return false;
  if (offset >= 0) return true;
  const next = nextRung(duty, at, context);
  return next === undefined || dayOf(next.at) > due;
}

/** Whether a rung came at once, since no planned morning was left. */
export function isImmediate({ key }: Pick<NextRung, 'key'>): boolean {
  return key.endsWith(`/${IMMEDIATE}`);
}

/** Whether a rung follows up a duty at rest: it is for the coordinator, and no step of the ladder. */
export function isFollowUp({ key }: Pick<NextRung, 'key'>): boolean {
  return key.slice(key.lastIndexOf('/') + 1).startsWith(REST);
}

/** The plan of the duty's kind, with what its row has of its own. */
export function planOf({ id, kind }: Pick<Duty, 'id' | 'kind'>, { reminders }: RungContext['settings']): ReminderPlan {
  const [row = id] = id.split(':');
  const own = Object.hasOwn(reminders.duties, row) ? reminders.duties[row] : undefined;
  const { offsets, thenEvery } = reminders[kind];
  return { offsets: own?.offsets ?? offsets, thenEvery: own?.thenEvery ?? thenEvery };
}

function daysOf({ calendar, settings: { quietDays } }: RungContext): ReminderCalendar {
  return { calendar, quietDays };
}

function keyOf(label: string, { id, revision }: RemindedDuty, { entityId }: RungContext): string {
  return `${entityId}/${id}/${revision}/${label}`;
}
