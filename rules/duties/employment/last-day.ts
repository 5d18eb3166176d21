import type { LegalDate } from '../../../domain/legal-date';
import type { EmploymentFacts } from './facts';

type Ending = Pick<EmploymentFacts, 'lastDay' | 'changes'>;

/** The last day of an employment: as it ended, else as its end was agreed with the hire; undefined while none is known. */
export function lastDayOf({ lastDay, changes }: Ending): LegalDate | undefined {
  return endedOn({ changes }) ?? lastDay;
}

/** The day on which it was told to end, or was given up; undefined while nobody has told. */
export function endedOn({ changes }: Pick<EmploymentFacts, 'changes'>): LegalDate | undefined {
  return changes.findLast(({ type }) => type === 'ended')?.data.effectiveOn;
}

/** Whether the day is the last one or lies before it: an unknown end is no end. */
export function isByLastDay(day: LegalDate, facts: Ending): boolean {
  const last = lastDayOf(facts);
  return last === undefined || day <= last;
}

/** Whether an application was given up before the work was taken up: nobody works, so nothing of it is owed. */
export function cameToNothing({ started, changes }: Pick<EmploymentFacts, 'started' | 'changes'>): boolean {
  return started === undefined && changes.some(({ type }) => type === 'ended');
}
