import type { Duty } from '../domain/duty';
import type { LegalDate } from '../domain/legal-date';
import { dutyStanding } from '../texts/closing-manner';
import { dueDistance } from '../texts/duty-dates';
import { dutyMark } from '../texts/duty-marks';
import { formatDate } from '../texts/format';
import { kindLabel, statusLabel } from '../texts/vocabulary';

/** When a duty is due, as a table shows it: `in 12 Tagen · Mi 30.11.2026`; a prompt duty has no date. */
export function dueCell({ kind, due, status }: Duty, today: LegalDate): string {
  if (kind === 'prompt' || due === undefined) return kindLabel('prompt');
  return status === 'open' ? `${dueDistance(due, today)} · ${formatDate(due)}` : formatDate(due);
}

/** Where a duty stands, with what has to be known of it: `offen`, `überschritten`, `erfüllt; Korrekturmeldung nötig` … */
export function statusCell({
  overdue,
  ...duty
}: Parameters<typeof dutyStanding>[0] & Parameters<typeof dutyMark>[0] & { readonly overdue: boolean }): string {
  const standing = overdue ? statusLabel('overdue') : dutyStanding(duty);
  const mark = dutyMark(duty);
  return mark === null ? standing : `${standing}; ${mark}`;
}
