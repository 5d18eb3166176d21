import { type Duty, isOverdue, type RecipientRole } from '../../domain/duty';
import { dayOf } from '../../domain/instant';
import { countingSentence, differingReadings, otherReadingSentence } from '../counting';
import { dueLine, precautionLine } from '../duty-dates';
import type { Reminder } from '../mail';
import type { MailSection } from '../mail-html';
import { neutralTitle } from '../neutral-title';
import { IMMEDIATE, insteadSentence, recipientsSentence, rungWords } from '../reminder';
import { dutyLabel, dutyParties } from '../vocabulary';

/** What a mail says of a duty: what duties of several files may share, and what is the file's own. */
export interface DutySections {
  readonly common: Readonly<Record<'what' | 'why' | 'told', readonly MailSection[]>>;
  readonly own: Readonly<Record<'hint' | 'reference' | 'rung', readonly MailSection[]>>;
}

/** The labelled paragraphs of one reminder; those without a line are left out. */
export function dutySections(reminder: Reminder): DutySections {
  const { duty, reference, asOf, alsoTold = [reminder.recipientRole], insteadOf } = reminder;
  const { closedBy } = dutyLabel(duty.id);
  return {
    common: {
      what: section('Was', neutralTitle(duty.id), dutyParties(duty)),
      why: [
        ...section('Bis wann', dueLine(duty, dayOf(asOf)), precautionLine(duty)),
        ...section('Warum', ...reasons(duty)),
        ...section('Was erledigt die Pflicht', closedBy),
      ],
      told: section('Empfänger', recipientsSentence(alsoTold)),
    },
    own: {
      hint: section('Hinweis', insteadOf === undefined ? '' : insteadSentence(insteadOf)),
      reference: section('Aktenzeichen', reference),
      rung: section('Erinnerungsstufe', rungLine(reminder), madeUp(reminder.missedRungs)),
    },
  };
}

/** Lead and compliance look on; the proof is recorded by those who work on the case. */
export function linkLabel(role: RecipientRole): string {
  return role === 'lead' || role === 'compliance' ? 'Akte ansehen' : 'Nachweis erfassen';
}

/** Which rung it is; why a reminder comes at once is told, since nobody planned it. */
export function rungLine({ rung, duty, asOf }: Reminder): string {
  const words = rungWords(rung.key, duty.id);
  if (words !== IMMEDIATE) return words;
  return isOverdue(duty, dayOf(asOf))
    ? `${words}, weil die Frist bei der Erfassung schon überschritten war`
    : `${words}, weil die früheren Erinnerungstage schon vorbei waren`;
}

/** How many earlier reminders a mail makes up for; empty for none. */
export function madeUp(missedRungs: number): string {
  if (missedRungs === 0) return '';
  return missedRungs === 1
    ? 'Eine frühere Erinnerung konnte nicht versandt werden und ist hiermit nachgeholt.'
    : `${missedRungs} frühere Erinnerungen konnten nicht versandt werden und sind hiermit nachgeholt.`;
}

function reasons({ id, provision, receipt }: Duty): string[] {
  const { why } = dutyLabel(id);
  if (receipt === undefined) return [why];
  const others = differingReadings(receipt).map(otherReadingSentence);
  return [why, `Fristberechnung: ${countingSentence(receipt, provision)}`, ...others];
}

function section(label: string, ...lines: readonly string[]): MailSection[] {
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? [] : [{ label, lines: said }];
}
