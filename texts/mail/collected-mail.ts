import { isOverdue } from '../../domain/duty';
import { dayOf, type Instant } from '../../domain/instant';
import { dueWords } from '../duty-dates';
import { formatDate } from '../format';
import { dutyLink, type MailText, type Reminder } from '../mail';
import { CLOSING, type MailLink, type MailSection } from '../mail-html';
import { neutralTitle } from '../neutral-title';
import { collectedHtml } from './collected-html';
import { dutySections, linkLabel, madeUp, rungLine } from './duty-sections';

/** One file of a block, with the way to it. */
export interface MailFile {
  /** With the organisation that owes the duty, where that is not the file's own: `BW-9X8Y7Z6W (Caritasverband)`. */
  readonly reference: string;
  readonly remarks: readonly string[];
  readonly link: MailLink;
}

/** The same duty of several files: what is said of it once, and the files. */
export interface MailBlock {
  readonly title: string;
  readonly sections: readonly MailSection[];
  readonly files: readonly MailFile[];
}

/**
 * Reminders of the same duty and day as one mail, in both forms: said once, with every file and the way to it.
 * Subject: `Nachqualifizierung beginnen: 3 Akten (fällig heute, Mo 02.11.2026)`; the duties of two providers in one file:
 * `Verwendungsnachweis dem Landkreis vorlegen: 2 Pflichten in einer Akte (…)`.
 */
export function groupMail(reminders: readonly [Reminder, ...Reminder[]]): MailText {
  const [{ duty, asOf }] = reminders;
  const title = `${neutralTitle(duty.id)}: ${inFiles(reminders)}`;
  return mailOf(`${title} (${dueWords(duty, dayOf(asOf))})`, `Erinnerung: ${title}`, reminders);
}

/**
 * The personal mail of a day, in both forms: every duty by its day, the earliest first.
 * Subject: `Erinnerungen am Mo 02.11.2026: 5 Pflichten in 4 Akten, davon 2 überschritten`
 */
export function digestMail(reminders: readonly Reminder[], asOf: Instant): MailText {
  const today = dayOf(asOf);
  const late = reminders.filter(({ duty }) => isOverdue(duty, today)).length;
  const overdue = late === 0 ? '' : `, davon ${late} überschritten`;
  const title = `Erinnerungen am ${formatDate(today)}: ${reminders.length} Pflichten in ${files(reminders)}${overdue}`;
  return mailOf(title, title, reminders.toSorted(byDay));
}

function mailOf(subject: string, title: string, reminders: readonly Reminder[]): MailText {
  const blocks = blocksOf(reminders);
  return { subject, text: plainText(title, blocks), html: collectedHtml(title, blocks) };
}

function byDay({ duty: a }: Reminder, { duty: b }: Reminder): number {
  const [first, second] = [a.due ?? a.aim, b.due ?? b.aim];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** `3 Akten`; where a file has several of them, `2 Pflichten in einer Akte`. */
function inFiles(reminders: readonly Reminder[]): string {
  const ofEach = new Set(reminders.map(({ reference }) => reference)).size === reminders.length;
  return ofEach ? files(reminders) : `${reminders.length} Pflichten in ${files(reminders)}`;
}

function files(reminders: readonly Reminder[]): string {
  const count = new Set(reminders.map(({ reference }) => reference)).size;
  return count === 1 ? 'einer Akte' : `${count} Akten`;
}

/** Duties of which the very same is to be said stand together. */
function blocksOf(reminders: readonly Reminder[]): readonly MailBlock[] {
  const blocks = new Map<string, { title: string; sections: readonly MailSection[]; files: MailFile[] }>();
  for (const reminder of reminders) {
    const title = neutralTitle(reminder.duty.id);
    const { common } = dutySections(reminder);
    const parties = common.what.map(({ lines }) => ({ label: 'Wer', lines: lines.filter((line) => line !== title) }));
    const sections = [...parties, ...common.why, ...common.told].filter(({ lines }) => lines.length > 0);
    const key = JSON.stringify([title, sections]);
    const block = blocks.get(key) ?? { title, sections, files: [] };
    block.files.push(fileOf(reminder));
    blocks.set(key, block);
  }
  return [...blocks.values()];
}

function fileOf(reminder: Reminder): MailFile {
  const { reference, owedBy, duty, baseUrl, recipientRole, missedRungs } = reminder;
  const [hint] = dutySections(reminder).own.hint;
  const remarks = [rungLine(reminder), madeUp(missedRungs), ...(hint?.lines ?? [])].filter((line) => line !== '');
  const link = { label: linkLabel(recipientRole), address: dutyLink(baseUrl, reference, duty.id) };
  return { reference: owedBy === undefined ? reference : `${reference} (${owedBy})`, remarks, link };
}

function plainText(title: string, blocks: readonly MailBlock[]): string {
  return [title, ...blocks.map(blockText), CLOSING].join('\n\n').concat('\n');
}

function blockText({ title, sections, files: listed }: MailBlock): string {
  const said = sections.map(({ label, lines }) => [`  ${label}:`, ...lines.map((line) => `    ${line}`)].join('\n'));
  const each = listed.map(({ reference, remarks, link }) =>
    [`    ${reference}`, ...remarks.map((line) => `      ${line}`), `      ${link.label}: ${link.address}`].join('\n'),
  );
  return [`* ${title}`, ...said, '  Akten:', ...each].join('\n');
}
