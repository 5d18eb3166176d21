import { type Duty, isOverdue } from '../domain/duty';
import { dayAfter, type LegalDate } from '../domain/legal-date';
import { formatDate, relativeDay } from './format';
import { kindLabel } from './vocabulary';

type Dates = Pick<Duty, 'kind' | 'status' | 'due' | 'aim' | 'arisenFrom'>;

/**
 * By when a duty is to be done, in one line: the date with its kind, or `unverzüglich` without any legal date.
 * An overdue duty says since when.
 */
export function dueLine(duty: Dates, today: LegalDate): string {
  if (duty.kind === 'prompt' || duty.due === undefined) return promptLine(duty);
  const overdue = isOverdue(duty, today);
  const distance = overdue ? `überschritten ${relativeDay(duty.due, today)}` : relativeDay(duty.due, today);
  return `${formatDate(duty.due)} (${kindLabel(duty.kind)}, ${distance})`;
}

/** Short form for a subject or a table: `in 7 Tagen, Mo 30.11.2026`; prompt duties show no date of the law. */
export function dueWords(duty: Dates, today: LegalDate): string {
  if (duty.kind === 'prompt' || duty.due === undefined)
    return `unverzüglich, offen ${today <= duty.arisenFrom.on ? 'ab' : 'seit'} ${formatDate(duty.arisenFrom.on)}`;
  return isOverdue(duty, today)
    ? `überschritten seit ${formatDate(dayAfter(duty.due))}`
    : `fällig ${relativeDay(duty.due, today)}, ${formatDate(duty.due)}`;
}

/** Why reminders aim at an earlier day than the due day; empty when both are the same. */
export function precautionLine(duty: Dates): string {
  if (duty.kind === 'prompt' || duty.due === undefined || duty.aim >= duty.due) return '';
  return `Vorsorglich bis ${formatDate(duty.aim)}: Bei strengster Zählung endet die Frist früher.`;
}

function promptLine({ aim, arisenFrom }: Dates): string {
  return `unverzüglich, seit ${formatDate(arisenFrom.on)}; interner Zielwert ${formatDate(aim)}, keine Frist nach Richtlinie`;
}
