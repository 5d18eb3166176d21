import type { Counting } from '../../domain/duty';
import type { UsedReading } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import type { Calendar } from './calendar';
import { type PeriodStart, type PeriodUnit, periodEnd } from './period-end';

/** The provision by which an end on a weekend or holiday moves; null where the law does not roll. */
export type Roll = 'BGB 193' | 'LVwVfG 31 III' | null;

/** A period with everything that its counting needs. */
export interface PeriodRule extends PeriodStart {
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly roll: Roll;
  /** The reading that chose this way of counting. */
  readonly reading: UsedReading | null;
}

/** A period that the text ends on a calendar date, such as 15 January (3.11.3). */
export interface FixedDateRule {
  readonly start: 'fixed';
  readonly anchor: LegalDate;
  readonly roll: Roll;
  readonly reading: UsedReading | null;
}

/**
 * Counts a period step by step (BGB 187-193). The roll's paragraph appears only where it moved the end.
 * Notice of staff deployed on Wed 30 Dec 2026: nominal Wed 6 Jan 2027, Epiphany, so due Thu 7 Jan 2027.
 * @throws OUTSIDE_VALIDITY when the end lies outside the calendar.
 */
export function countPeriod(rule: PeriodRule | FixedDateRule, calendar: Calendar): Counting {
  const { nominalEnd, paragraphs, count, unit } = unrolled(rule);
  const { due, skipped } = rule.roll === null ? { due: nominalEnd, skipped: [] } : calendar.rollForward(nominalEnd);
  const { reading, start, anchor } = rule;
  const applied = rule.roll === null || skipped.length === 0 ? paragraphs : [...paragraphs, rule.roll];
  return { reading, start, anchor, count, unit, paragraphs: applied, nominalEnd, skipped, due };
}

function unrolled(rule: PeriodRule | FixedDateRule) {
  if (rule.start === 'fixed') return { nominalEnd: rule.anchor, paragraphs: [], count: 0, unit: 'days' as const };
  const { count, unit } = rule;
  return { ...periodEnd(rule, count, unit), count, unit };
}
