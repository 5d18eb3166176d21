import type { Duty } from '../domain/duty';
import type { LegalDate } from '../domain/legal-date';
import { dueDistance } from '../texts/duty-dates';
import { formatDate } from '../texts/format';
import { kindLabel, statusLabel } from '../texts/vocabulary';

/** When a duty is due, as a table shows it: `in 12 Tagen · Mi 30.11.2026`; a prompt duty has no date. */
export function dueCell({ kind, due, status }: Duty, today: LegalDate): string {
  if (kind === 'prompt' || due === undefined) return kindLabel('prompt');
  return status === 'open' ? `${dueDistance(due, today)} · ${formatDate(due)}` : formatDate(due);
}

/** Where a duty stands: `offen`, `überschritten`, `verspätet erfüllt` … */
export function statusCell({
  status,
  overdue,
}: {
  readonly status: Duty['status'];
  readonly overdue: boolean;
}): string {
  return statusLabel(overdue ? 'overdue' : status);
}
