import type { ListedDuty } from '../../../client/fristwerk';
import { daysBetween, type LegalDate } from '../../../domain/legal-date';
import { SOON_DAYS } from './duty-state';

/** How many open duties press: due soon and not late, late, and owed "unverzüglich". */
export interface DutyCounts {
  readonly soon: number;
  readonly overdue: number;
  readonly prompt: number;
}

/** Counts the open duties of a list. Soon is from today to the same weekday of next week. */
export function countDuties(duties: readonly ListedDuty[], today: LegalDate): DutyCounts {
  const open = duties.filter(({ duty }) => duty.status === 'open');
  const isSoon = ({ duty: { due } }: ListedDuty) => {
    const daysLeft = due === undefined ? -1 : daysBetween(today, due);
    return daysLeft >= 0 && daysLeft <= SOON_DAYS;
  };
  return {
    soon: open.filter(isSoon).length,
    overdue: open.filter(({ overdue }) => overdue).length,
    prompt: open.filter(({ duty }) => duty.kind === 'prompt').length,
  };
}
