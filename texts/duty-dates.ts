import { type DeadlineReceipt, type Duty, isOverdue } from '../domain/duty';
import { dayAfter, daysBetween, type LegalDate } from '../domain/legal-date';
import { formatDate, relativeDay } from './format';
import { kindLabel } from './vocabulary';

type Dates = Pick<Duty, 'kind' | 'status' | 'due' | 'aim' | 'arisenFrom' | 'receipt'>;

/**
 * By when a duty is to be done, in one line: the date with its kind, or `unverzüglich` without any legal date.
 * An overdue duty says how many days after the end.
 */
export function dueLine(duty: Dates, today: LegalDate): string {
  if (duty.status === 'suspended') return restLine(duty);
  if (duty.kind === 'prompt' || duty.due === undefined) return promptLine(duty);
  const overdue = isOverdue(duty, today) ? 'überschritten, ' : '';
  return `${formatDate(duty.due)} (${kindLabel(duty.kind)}, ${overdue}${dueDistance(duty.due, today)})`;
}

/** Short form for a subject or a table: `in 7 Tagen, Mo 30.11.2026`; prompt duties show no date of the law. */
export function dueWords(duty: Dates, today: LegalDate): string {
  if (duty.status === 'suspended') return 'ruht, Wiedervorlage';
  if (duty.kind === 'prompt' || duty.due === undefined)
    return `unverzüglich, offen ${today <= duty.arisenFrom.on ? 'ab' : 'seit'} ${formatDate(duty.arisenFrom.on)}`;
  return isOverdue(duty, today)
    ? `überschritten seit ${formatDate(dayAfter(duty.due))}`
    : `fällig ${relativeDay(duty.due, today)}, ${formatDate(duty.due)}`;
}

/**
 * How far the due day lies from today: `heute`, `in 12 Tagen`, and afterwards `1 Tag nach Fristende`.
 * Never "seit": a duty due on Thu 8 Oct is overdue since Fri 9 Oct, and on Mon 12 Oct that is 4 days after the end.
 */
export function dueDistance(due: LegalDate, today: LegalDate): string {
  const late = daysBetween(due, today);
  if (late < 1) return relativeDay(due, today);
  return late === 1 ? '1 Tag nach Fristende' : `${late} Tage nach Fristende`;
}

/**
 * Why reminders aim at an earlier day than the due day; empty when both are the same. Seen from `today`, a day that has
 * passed is told as past.
 */
export function precautionLine({ kind, due, aim, receipt }: Dates, today: LegalDate = aim): string {
  if (kind === 'prompt' || due === undefined || aim >= due) return '';
  const until = aim < today ? `orsorglich war bis ${formatDate(aim)} zu handeln` : `orsorglich bis ${formatDate(aim)}`;
  if (receipt === undefined) return `V${until}.`;
  if (receipt.alternatives.some((other) => other.due < due))
    return `V${until}: Bei strengster Zählung endet die Frist früher.`;
  return `${earlierEnd(receipt)}; v${until}.`;
}

/**
 * Why the working day before is aimed at: the end moved to a working day, by this counting or by the reading that ends
 * first, or the day stands though it is none, as the beginning of a week does (4.2, Q31).
 */
function earlierEnd({ nominalEnd, due, alternatives }: DeadlineReceipt): string {
  if (nominalEnd < due) return `Das rechnerische Ende fällt auf ${formatDate(nominalEnd)}`;
  const [first = due] = alternatives.map((other) => other.nominalEnd).sort();
  return first < due
    ? `Nach anderer Auslegung fällt das rechnerische Ende auf ${formatDate(first)}`
    : `${formatDate(due)} ist kein Arbeitstag`;
}

/** A day that passes while the duty rests says nothing of when it is due: that is counted when it goes on. */
function restLine({ kind, due, aim }: Dates): string {
  const [words, day] = due === undefined ? ['interner Zielwert', aim] : [kindLabel(kind), due];
  return `ruht; zuvor ${formatDate(day)} (${words}), nach dem Ruhen wird neu gezählt`;
}

function promptLine({ aim, arisenFrom }: Dates): string {
  return `unverzüglich, seit ${formatDate(arisenFrom.on)}; interner Zielwert ${formatDate(aim)}, keine Frist nach Richtlinie`;
}
