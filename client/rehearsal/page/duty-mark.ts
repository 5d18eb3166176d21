import type { LegalDate } from '../../../domain/legal-date';
import { dutyStanding } from '../../../texts/closing-manner';
import { REHEARSAL_PAGE } from '../../../texts/rehearsal-page';
import { statusLabel } from '../../../texts/vocabulary';
import type { RehearsedDuty } from '../report';

/** How a duty is marked, each by a shape of its own: the colour only repeats it. */
export const MARKS = ['met', 'late', 'ended', 'missed', 'open'] as const;
export type Mark = (typeof MARKS)[number];

/** The mark of a duty at the end of the rehearsal; null for one that was given up or fell away. */
export function markOf({ duty }: RehearsedDuty, to: LegalDate): Mark | null {
  switch (duty.status) {
    case 'met':
      return duty.fulfilment?.manner === undefined ? 'met' : 'ended';
    case 'settledBefore':
      return 'met';
    case 'metLate':
      return 'late';
    case 'open':
    case 'suspended':
      return dayOfDuty({ duty }) < to ? 'missed' : 'open';
    default:
      return null;
  }
}

/** The day at which a duty stands in the picture: its due day, else the day aimed at. */
export function dayOfDuty({ duty }: Pick<RehearsedDuty, 'duty'>): LegalDate {
  return duty.due ?? duty.aim;
}

/** The shape of a mark around a point, `size` half its width. */
export function shapeOf(mark: Mark, x: number, y: number, size: number): string {
  switch (mark) {
    case 'met':
      return `<circle class="met" cx="${x}" cy="${y}" r="${size}"/>`;
    case 'late':
      return `<path class="late" d="M${x} ${y - size}L${x + size} ${y + size}H${x - size}Z"/>`;
    case 'ended':
      return `<path class="ended" d="M${x - size} ${y - size}H${x + size}V${y + size}H${x - size}Z"/>`;
    case 'missed':
      return `<path class="missed" d="M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z"/>`;
    case 'open':
      return `<circle class="open" cx="${x}" cy="${y}" r="${size - 0.75}"/>`;
  }
}

/** Where a duty stands, in words. */
export function markLabel(rehearsed: RehearsedDuty, to: LegalDate): string {
  if (rehearsed.duty.fulfilment?.manner !== undefined) return dutyStanding(rehearsed.duty);
  const mark = markOf(rehearsed, to);
  return mark === null ? statusLabel(rehearsed.duty.status) : REHEARSAL_PAGE.marks[mark];
}
