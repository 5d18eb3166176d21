import type { ListedDuty } from '../../../client/fristwerk';
import { dayAfter, type LegalDate, weekdayOf } from '../../../domain/legal-date';

/** How many open duties press: due this week and not late, late, and owed "unverzüglich". */
export interface DutyCounts {
  readonly thisWeek: number;
  readonly overdue: number;
  readonly prompt: number;
}

/** Counts the open duties of a list. The week runs from Monday to Sunday: on a Sunday it is over the same day. */
export function countDuties(duties: readonly ListedDuty[], today: LegalDate): DutyCounts {
  const open = duties.filter(({ duty }) => duty.status === 'open');
  const sunday = dayAfter(today, 7 - weekdayOf(today));
  const isThisWeek = ({ duty: { due } }: ListedDuty) => due !== undefined && due >= today && due <= sunday;
  return {
    thisWeek: open.filter(isThisWeek).length,
    overdue: open.filter(({ overdue }) => overdue).length,
    prompt: open.filter(({ duty }) => duty.kind === 'prompt').length,
  };
}
