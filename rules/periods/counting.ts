import type { Counting } from '../../domain/duty';
import type { UsedReading } from '../../domain/guideline';
import { dayAfter, type LegalDate, legalDate } from '../../domain/legal-date';
import type { Calendar } from './calendar';
import { beginningOfWeek, firstDayOf, type PeriodStart, type PeriodUnit, periodEnd } from './period-end';

/** The provision by which an end on a weekend or holiday moves; null where the law does not roll. */
export type Roll = 'BGB 193' | 'LVwVfG 31 III' | null;

/** What every way of counting has beside its dates. */
interface RuleBasis {
  readonly roll: Roll;
  /** The reading that chose this way of counting. */
  readonly reading: UsedReading | null;
  /** Paragraphs named before those of the counting itself, e.g. `['BGB 190']` of an extension. */
  readonly basis?: readonly string[];
}

/** A period with everything that its counting needs. */
export interface PeriodRule extends PeriodStart, RuleBasis {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** A period that the text ends on a calendar date, such as 15 January (3.11.3). */
export interface FixedDateRule extends RuleBasis {
  readonly start: 'fixed';
  readonly anchor: LegalDate;
}

/** The beginning of a week counted from a first day, such as week 7 of an absence (4.2): a state begins, so nothing rolls. */
export interface WeekRule extends RuleBasis {
  readonly start: 'week';
  readonly anchor: LegalDate;
  readonly week: number;
  readonly roll: null;
}

/** Days at rest, which are not counted in (BGB 209): added to the nominal end reached before. */
export interface RestRule extends RuleBasis {
  readonly start: 'rest';
  readonly anchor: LegalDate;
  readonly days: number;
}

/** Anything that leads to a due day. */
export type DeadlineRule = PeriodRule | FixedDateRule | WeekRule | RestRule;

/**
 * Counts a period step by step (BGB 187-193). The roll's paragraph appears only where it moved the end.
 * Notice of staff deployed on Wed 30 Dec 2026: nominal Wed 6 Jan 2027, Epiphany, so due Thu 7 Jan 2027.
 * Grant period ended on Wed 28 Feb 2018 at 24:00: first day 1 Mar, nominal 31 May, Corpus Christi, so due Fri 1 Jun 2018.
 * @throws OUTSIDE_VALIDITY when the end lies outside the calendar, INVALID_DATE, RangeError for a count below 1.
 */
export function countPeriod(rule: DeadlineRule, calendar: Calendar): Counting {
  const { nominalEnd, paragraphs, count, unit } = unrolled(rule);
  const { due, skipped } = rule.roll === null ? { due: nominalEnd, skipped: [] } : calendar.rollForward(nominalEnd);
  const { reading, start, anchor, basis, roll } = rule;
  const based = basis === undefined ? paragraphs : [...basis, ...paragraphs];
  const applied = roll === null || skipped.length === 0 ? based : [...based, roll];
  const firstDay = start === 'afterPeriodEnd' || start === 'notification' ? firstDayOf(rule) : undefined;
  return { reading, start, anchor, firstDay, count, unit, paragraphs: applied, nominalEnd, skipped, due };
}

function unrolled(rule: DeadlineRule): Pick<Counting, 'nominalEnd' | 'paragraphs' | 'count' | 'unit'> {
  switch (rule.start) {
    case 'fixed':
      return { nominalEnd: legalDate(rule.anchor), paragraphs: [], count: 0, unit: 'days' };
    case 'week':
      return { ...weekBeginning(rule), count: rule.week, unit: 'weeks' };
    case 'rest':
      return { nominalEnd: dayAfter(rule.anchor, rule.days), paragraphs: ['BGB 209'], count: rule.days, unit: 'days' };
    default: {
      const { nominalEnd, paragraphs } = periodEnd(rule, rule.count, rule.unit);
      return { nominalEnd, paragraphs, count: rule.count, unit: rule.unit };
    }
  }
}

function weekBeginning({ anchor, week }: WeekRule) {
  return { nominalEnd: beginningOfWeek(anchor, week), paragraphs: ['BGB 187 II', 'BGB 188 II'] };
}
