import type { EntityType } from '../../domain/case-event';
import { type Duty, type DutyKind, isOverdue } from '../../domain/duty';
import { FristwerkError } from '../../domain/errors';
import type { Provision, ReadingNumber } from '../../domain/guideline';
import { dayOf, type Instant } from '../../domain/instant';
import { isLegalDate, type LegalDate, partsOf } from '../../domain/legal-date';
import { type HouseSettings, houseSettings } from '../../rules/duties/house-settings';
import { nextRung, planOf, type RungContext } from '../../rules/duties/reminders/reminder-plan';
import { badenWuerttemberg } from '../../rules/periods/calendar';
import { currentHouseSettings } from '../../store/house-settings';
import type { FristwerkDeps } from '../deps';
import { type Assumption, type ExpectedDuty, expectDuties } from './expected-duties';
import { plannedReminders } from './planned-reminders';
import { type RecordedEntity, recordedEntities } from './recorded-entities';

/** How far to look, and for whom. */
export interface ForecastFilter {
  /** Last day looked at; the last day of the third month from now when left out. */
  readonly until?: string;
  readonly organisation?: string;
}

/** One day on which something falls due. */
export interface ForecastEntry {
  readonly entityId: string;
  readonly entityType: EntityType;
  readonly reference: string;
  /** Organisation that owes it. */
  readonly organisation: string;
  /** Row or instance of the duty table. */
  readonly duty: string;
  readonly kind: DutyKind;
  readonly provision: Provision;
  /** Due day, of a prompt duty the house target. */
  readonly day: LegalDate;
  readonly overdue: boolean;
  /** Days of the reminders planned from now on, up to the due day. */
  readonly reminders: readonly LegalDate[];
  /** After its day: every how many days it is reminded of until it is done. */
  readonly remindedEvery?: number;
  readonly assumptions: readonly Assumption[];
  readonly contested: readonly ReadingNumber[];
}

/** A calendar month, `2027-01`, with what falls due in it and the reminders that go out in it. */
export interface ForecastMonth {
  readonly month: string;
  readonly entries: readonly ForecastEntry[];
  readonly reminders: number;
}

/** What will be owed. What is overdue today stands apart. */
export interface ForecastReport {
  readonly from: LegalDate;
  readonly until: LegalDate;
  readonly overdue: readonly ForecastEntry[];
  readonly months: readonly ForecastMonth[];
  readonly totals: { readonly entities: number; readonly duties: number; readonly reminders: number };
}

type ForecastDeps = Pick<FristwerkDeps, 'store' | 'now'>;

/**
 * What all entities will owe up to a day as far as it can be told today, by month: open duties, and those that follow
 * from the recorded events by the passing of time. On 22 Nov 2026 without `until`: to 28 Feb 2027.
 * @throws INVALID_DATE, DATE_ORDER for a day before today
 */
export async function forecast(deps: ForecastDeps, filter: ForecastFilter = {}): Promise<ForecastReport> {
  const asOf = deps.now();
  const from = dayOf(asOf);
  const until = lastDay(filter.until, from);
  const settings = houseSettings(await currentHouseSettings(deps.store));
  const lookAt = looker(settings, asOf, until);
  const entries: ForecastEntry[] = [];
  for await (const entity of recordedEntities(deps.store)) entries.push(...(await lookAt(entity)));
  const wanted = entries
    .filter(({ organisation }) => filter.organisation === undefined || organisation === filter.organisation)
    .toSorted(byDay);
  return reportOf(wanted, from, until);
}

function lastDay(until: string | undefined, from: LegalDate): LegalDate {
  if (until === undefined) return endOfMonth(from, 3);
  if (!isLegalDate(until)) throw new FristwerkError('INVALID_DATE', { field: 'until', value: until });
  if (until < from)
    throw new FristwerkError('DATE_ORDER', { field: 'until', value: until, details: { earliest: from } });
  return until;
}

/** The last day of the month that lies `count` months after that of `day`. */
function endOfMonth(day: LegalDate, count: number): LegalDate {
  const { year, month } = partsOf(day);
  return new Date(Date.UTC(year, month + count, 0)).toISOString().slice(0, 10) as LegalDate;
}

function looker(settings: HouseSettings, asOf: Instant, until: LegalDate) {
  const expect = expectDuties(settings, asOf);
  const calendar = badenWuerttemberg(settings.oneOffHolidays);
  return async (entity: RecordedEntity): Promise<readonly ForecastEntry[]> => {
    const { entityId } = entity;
    return (await expect(entity)).map((one) => ({
      ...entryOf(entity, one, dayOf(asOf)),
      reminders: plannedReminders(one.duty, asOf, { entityId, settings, calendar }, until),
      ...afterItsDay(one.duty, asOf, { entityId, settings, calendar }),
    }));
  };
}

function entryOf(entity: RecordedEntity, { duty, assumptions, contested }: ExpectedDuty, today: LegalDate) {
  const { entityId, entityType, reference } = entity;
  const held = entity.duties.find((one) => one.duty.id === duty.id);
  return {
    ...{ entityId, entityType, reference },
    organisation: held?.organisation ?? duty.owedBy ?? entity.organisation,
    duty: duty.id,
    kind: duty.kind,
    provision: duty.provision,
    day: duty.due ?? duty.aim,
    overdue: isOverdue(duty, today),
    assumptions,
    contested,
  };
}

/** Past its day a duty is reminded of without end, as long as it is open and somebody here is reminded of it. */
function afterItsDay(duty: Duty, asOf: Instant, context: RungContext): Pick<ForecastEntry, 'remindedEvery'> {
  const isPast = (duty.due ?? duty.aim) < dayOf(asOf);
  if (!isPast || nextRung(duty, asOf, context) === undefined) return {};
  return { remindedEvery: planOf(duty, context.settings).thenEvery };
}

function byDay(a: ForecastEntry, b: ForecastEntry): number {
  return a.day.localeCompare(b.day) || a.reference.localeCompare(b.reference) || a.duty.localeCompare(b.duty);
}

/** Reminders of what falls due later go out before. */
function reportOf(all: readonly ForecastEntry[], from: LegalDate, until: LegalDate): ForecastReport {
  const entries = all.filter(({ day }) => day <= until);
  const overdue = entries.filter((entry) => entry.overdue || entry.day < from);
  const ahead = entries.filter((entry) => !overdue.includes(entry));
  const reminders = all.flatMap((entry) => entry.reminders);
  return {
    from,
    until,
    overdue,
    months: monthsBetween(from, until).map((month) => ({
      month,
      entries: ahead.filter(({ day }) => day.startsWith(month)),
      reminders: reminders.filter((day) => day.startsWith(month)).length,
    })),
    totals: {
      entities: new Set(entries.map(({ entityId }) => entityId)).size,
      duties: entries.length,
      reminders: reminders.length,
    },
  };
}

function monthsBetween(from: LegalDate, until: LegalDate): readonly string[] {
  const months: string[] = [];
  const last = until.slice(0, 7);
  for (let { year, month } = partsOf(from); ; ) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
