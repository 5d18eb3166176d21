import type { Duty, NextRung, RecipientRole } from '../domain/duty';
import { dayOf, type Instant } from '../domain/instant';
import { dueWords } from './duty-dates';
import { dutySections, linkLabel } from './mail/duty-sections';
import { CLOSING, type MailLink, type MailSection, mailHtml } from './mail-html';
import { neutralTitle } from './neutral-title';
import { dutyPath } from './page-address';

/** What a reminder says; nothing of it is personal data. */
export interface Reminder {
  readonly duty: Duty;
  /** File reference, e.g. `IM-7K3Q2A9D`. */
  readonly reference: string;
  /** Name of the organisation that owes the duty, where that is not the file's own. */
  readonly owedBy?: string;
  /** The latest rung that has come. */
  readonly rung: Pick<NextRung, 'key'>;
  readonly recipientRole: RecipientRole;
  /** Everybody who gets this rung; only the recipient when left out. */
  readonly alsoTold?: readonly RecipientRole[];
  /** At whose place the recipient is told, since the mail to them did not arrive. */
  readonly insteadOf?: RecipientRole;
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
  const { duty, reference, owedBy, asOf } = reminder;
  const title = neutralTitle(duty.id);
  const owner = owedBy === undefined ? [] : [owedBy];
  const subject = `${reference}: ${title} (${[...owner, dueWords(duty, dayOf(asOf))].join('; ')})`;
  const { common, own } = dutySections(reminder);
  const sections = [
    ...own.hint,
    ...common.what,
    ...own.reference,
    ...own.owner,
    ...common.why,
    ...own.rung,
    ...common.told,
  ];
  const link = dutyLink(reminder.baseUrl, reference, duty.id);
  const button = { label: linkLabel(reminder.recipientRole), address: link };
  return { subject, text: plainText(title, sections, button), html: mailHtml(title, sections, button) };
}

/** Address of the duty on its page, for those outside the application. */
export function dutyLink(baseUrl: string, reference: string, dutyId: string): string {
  return `${baseUrl.replace(/\/+$/, '')}${dutyPath(reference, dutyId)}`;
}

function plainText(title: string, sections: readonly MailSection[], link: MailLink): string {
  const blocks = sections.map(({ label, lines }) => [`${label}:`, ...lines.map((line) => `  ${line}`)].join('\n'));
  return [`Erinnerung: ${title}`, ...blocks, `${link.label}:\n  ${link.address}`, CLOSING].join('\n\n').concat('\n');
}
