import { type Duty, isExcused } from '../../../domain/duty';
import { daysBetween, type LegalDate } from '../../../domain/legal-date';
import { dutyStanding } from '../../../texts/closing-manner';
import { DUTIES } from '../../../texts/pages';
import { statusLabel } from '../../../texts/vocabulary';
import type { AlertTone } from '../kern/alert';

/** A due day within this many days is "bald". */
export const SOON_DAYS = 7;

/** Where a duty stands on a day, in a word, and how much it presses. */
export interface DutyState {
  readonly label: string;
  readonly tone: AlertTone | 'plain';
}

type ShownDuty = Pick<Duty, 'status' | 'due' | 'alarm' | 'knownAfterPeriod' | 'beforePublication' | 'fulfilment'>;

/** State of a duty on `today`. Prompt duties are never overdue: they raise an alarm against the house's own target. */
export function dutyState(duty: ShownDuty, today: LegalDate): DutyState {
  if (duty.status === 'met') return { label: dutyStanding(duty), tone: 'success' };
  if (duty.status === 'metLate') return { label: dutyStanding(duty), tone: 'warning' };
  // Lapsed, at rest, given up, found not to apply, settled before: nothing presses.
  if (duty.status !== 'open') return { label: statusLabel(duty.status), tone: 'plain' };
  // Its day passed without being a breach by itself: a person looks at it.
  if (isExcused(duty)) return { label: statusLabel('open'), tone: 'warning' };
  return duty.due === undefined ? promptState(duty.alarm, today) : openState(daysBetween(today, duty.due));
}

function promptState(alarm: LegalDate | undefined, today: LegalDate): DutyState {
  return alarm !== undefined && alarm <= today
    ? { label: DUTIES.alarm, tone: 'warning' }
    : { label: statusLabel('open'), tone: 'info' };
}

function openState(daysLeft: number): DutyState {
  if (daysLeft < 0) return { label: statusLabel('overdue'), tone: 'danger' };
  if (daysLeft === 0) return { label: DUTIES.dueToday, tone: 'warning' };
  return daysLeft <= SOON_DAYS
    ? { label: DUTIES.dueSoon, tone: 'warning' }
    : { label: statusLabel('open'), tone: 'info' };
}
