import type { LegalDate } from '../../../domain/legal-date';
import type { EmploymentFacts } from './facts';

type Ending = Pick<EmploymentFacts, 'lastDay' | 'changes'>;

/** The last day of an employment: as it ended, else as its end was agreed with the hire; undefined while none is known. */
export function lastDayOf({ lastDay, changes }: Ending): LegalDate | undefined {
  return changes.findLast(({ type }) => type === 'ended')?.data.effectiveOn ?? lastDay;
}

/** Whether the day is the last one or lies before it: an unknown end is no end. */
export function isByLastDay(day: LegalDate, facts: Ending): boolean {
  const last = lastDayOf(facts);
  return last === undefined || day <= last;
}
