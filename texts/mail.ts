import { type Duty, isOverdue, type NextRung, type RecipientRole } from '../domain/duty';
import { dayOf, type Instant } from '../domain/instant';
import { countingSentence, differingReadings, otherReadingSentence } from './counting';
import { dueLine, dueWords, precautionLine } from './duty-dates';
import { formatDate } from './format';
import { CLOSING, type MailLink, type MailSection, mailHtml } from './mail-html';
import { dutyPath } from './page-address';
import { IMMEDIATE, recipientsSentence, rungWords } from './reminder';
import { dutyLabel, dutyParties } from './vocabulary';

/** What a reminder says; nothing of it is personal data. */
export interface Reminder {
  readonly duty: Duty;
  /** File reference, e.g. `IM-7K3Q2A9D`. */
  readonly reference: string;
  /** The latest rung that has come. */
  readonly rung: Pick<NextRung, 'key'>;
  readonly recipientRole: RecipientRole;
  /** Everybody who gets this rung; only the recipient when left out. */
  readonly alsoTold?: readonly RecipientRole[];
  /** Address under which the pages are reached, e.g. `http://127.0.0.1:8080`. */
  readonly baseUrl: string;
  /** The entity's clock. */
  readonly asOf: Instant;
  /** How many earlier rungs this mail makes up for. */
  readonly missedRungs: number;
}

/** A mail in both forms. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * The reminder of one duty in German: what, by when, why, what closes it, where, and who is told.
 * A prompt duty shows its house target as such and never a date of the law.
 */
export function reminderMail(reminder: Reminder): MailText {
  const { duty, reference, asOf } = reminder;
  const { title } = dutyLabel(duty.id);
  const subject = `${reference}: ${title} (${dueWords(duty, dayOf(asOf))})`;
  const sections = sectionsOf(reminder);
  const link = dutyLink(reminder.baseUrl, reference, duty.id);
  const button = { label: linkLabel(reminder.recipientRole), address: link };
  return { subject, text: plainText(title, sections, button), html: mailHtml(title, sections, button) };
}

/** Address of the duty on its page, for those outside the application. */
export function dutyLink(baseUrl: string, reference: string, dutyId: string): string {
  return `${baseUrl.replace(/\/+$/, '')}${dutyPath(reference, dutyId)}`;
}

/**
 * What the calendar entry of a duty says: it lies on the day aimed at and names the end of the period where that
 * comes later. It stays true when the reminder is old, so it names no relative day.
 */
export function dutyCalendarText(duty: Duty, reference: string, baseUrl: string) {
  const { title, closedBy, why } = dutyLabel(duty.id);
  const url = dutyLink(baseUrl, reference, duty.id);
  return { summary: `${reference}: ${title}${asPrecaution(duty)}`, description: `${why} ${closedBy}`, url };
}

function sectionsOf(reminder: Reminder): MailSection[] {
  const { duty, reference, alsoTold = [reminder.recipientRole] } = reminder;
  const { title, closedBy } = dutyLabel(duty.id);
  return [
    { label: 'Was', lines: [title, dutyParties(duty)] },
    { label: 'Aktenzeichen', lines: [reference] },
    { label: 'Bis wann', lines: [dueLine(duty, dayOf(reminder.asOf)), precautionLine(duty)] },
    { label: 'Warum', lines: reasons(duty) },
    { label: 'Was erledigt die Pflicht', lines: [closedBy] },
    { label: 'Erinnerungsstufe', lines: [rungLine(reminder), madeUp(reminder.missedRungs)] },
    { label: 'Empfänger', lines: [recipientsSentence(alsoTold)] },
  ].map(({ label, lines }) => ({ label, lines: lines.filter((line) => line !== '') }));
}

function reasons({ id, provision, receipt }: Duty): string[] {
  const { why } = dutyLabel(id);
  if (receipt === undefined) return [why];
  const others = differingReadings(receipt).map(otherReadingSentence);
  return [why, `Fristberechnung: ${countingSentence(receipt, provision)}`, ...others];
}

/** Why a reminder comes at once is told, since nobody planned it. */
function rungLine({ rung, duty, asOf }: Reminder): string {
  const words = rungWords(rung.key, duty.id);
  if (words !== IMMEDIATE) return words;
  return isOverdue(duty, dayOf(asOf))
    ? `${words}, weil die Frist bei der Erfassung schon überschritten war`
    : `${words}, weil die früheren Erinnerungstage schon vorbei waren`;
}

/** Lead and compliance look on; the proof is recorded by those who work on the case. */
function linkLabel(role: RecipientRole): string {
  return role === 'lead' || role === 'compliance' ? 'Akte ansehen' : 'Nachweis erfassen';
}

function asPrecaution({ due, aim }: Duty): string {
  return due === undefined || aim >= due ? '' : ` (vorsorglich; Fristende ${formatDate(due)})`;
}

function madeUp(missedRungs: number): string {
  if (missedRungs === 0) return '';
  return missedRungs === 1
    ? 'Eine frühere Erinnerung konnte nicht versandt werden und ist hiermit nachgeholt.'
    : `${missedRungs} frühere Erinnerungen konnten nicht versandt werden und sind hiermit nachgeholt.`;
}

function plainText(title: string, sections: readonly MailSection[], link: MailLink): string {
  const blocks = sections.map(({ label, lines }) => [`${label}:`, ...lines.map((line) => `  ${line}`)].join('\n'));
  return [`Erinnerung: ${title}`, ...blocks, `${link.label}:\n  ${link.address}`, CLOSING].join('\n\n').concat('\n');
}
