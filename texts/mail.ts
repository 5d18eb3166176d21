import type { Duty, NextRung, RecipientRole } from '../domain/duty';
import { dayOf, type Instant } from '../domain/instant';
import { countingSentence, otherReadingSentence } from './counting';
import { dueLine, dueWords, precautionLine } from './duty-dates';
import { CLOSING, type MailSection, mailHtml } from './mail-html';
import { dutyPath } from './page-address';
import { escalationSentence, rungWords } from './reminder';
import { dutyLabel, partyLabel } from './vocabulary';

/** What a reminder says; nothing of it is personal data. */
export interface Reminder {
  readonly duty: Duty;
  /** File reference, e.g. `IM-7K3Q2A9D`. */
  readonly reference: string;
  /** The latest rung that has come. */
  readonly rung: Pick<NextRung, 'key'>;
  readonly recipientRole: RecipientRole;
  /** Others who get this rung, too. */
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
  return { subject, text: plainText(title, sections, link), html: mailHtml(title, sections, link) };
}

/** Address of the duty on its page, for those outside the application. */
export function dutyLink(baseUrl: string, reference: string, dutyId: string): string {
  return `${baseUrl.replace(/\/+$/, '')}${dutyPath(reference, dutyId)}`;
}

/** What the calendar entry of a duty says. It stays true when the reminder is old, so it names no relative day. */
export function dutyCalendarText(duty: Duty, reference: string, baseUrl: string) {
  const { title, closedBy, why } = dutyLabel(duty.id);
  const url = dutyLink(baseUrl, reference, duty.id);
  return { summary: `${reference}: ${title}`, description: `${why} ${closedBy}`, url };
}

function sectionsOf(reminder: Reminder): MailSection[] {
  const { duty, reference, recipientRole, alsoTold } = reminder;
  const { title, closedBy } = dutyLabel(duty.id);
  return [
    { label: 'Was', lines: [title, `${partyLabel(duty.bearer)} an ${partyLabel(duty.addressee)}`] },
    { label: 'Aktenzeichen', lines: [reference] },
    { label: 'Bis wann', lines: [dueLine(duty, dayOf(reminder.asOf)), precautionLine(duty)] },
    { label: 'Warum', lines: reasons(duty) },
    { label: 'Was erledigt die Pflicht', lines: [closedBy] },
    { label: 'Erinnerungsstufe', lines: [rungWords(reminder.rung.key, duty.id), madeUp(reminder.missedRungs)] },
    { label: 'Empfänger', lines: [escalationSentence(recipientRole, alsoTold)] },
  ].map(({ label, lines }) => ({ label, lines: lines.filter((line) => line !== '') }));
}

function reasons({ id, provision, receipt }: Duty): string[] {
  const { why } = dutyLabel(id);
  if (receipt === undefined) return [why];
  const others = receipt.alternatives.map(otherReadingSentence);
  return [why, `Fristberechnung: ${countingSentence(receipt, provision)}`, ...others];
}

function madeUp(missedRungs: number): string {
  if (missedRungs === 0) return '';
  return missedRungs === 1
    ? 'Eine frühere Erinnerung konnte nicht versandt werden und ist hiermit nachgeholt.'
    : `${missedRungs} frühere Erinnerungen konnten nicht versandt werden und sind hiermit nachgeholt.`;
}

function plainText(title: string, sections: readonly MailSection[], link: string): string {
  const blocks = sections.map(({ label, lines }) => [`${label}:`, ...lines.map((line) => `  ${line}`)].join('\n'));
  return [`Erinnerung: ${title}`, ...blocks, `Nachweis erfassen:\n  ${link}`, CLOSING].join('\n\n').concat('\n');
}
