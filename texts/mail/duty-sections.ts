import { type Duty, isOverdue, type RecipientRole } from '../../domain/duty';
import { dayOf } from '../../domain/instant';
import { dayAfter, type LegalDate, weekdayOf } from '../../domain/legal-date';
import { countingSentence, differingReadings, otherReadingSentence } from '../counting';
import { dueLine, precautionLine } from '../duty-dates';
import { formatDate } from '../format';
import type { Reminder } from '../mail';
import type { MailSection } from '../mail-html';
import { neutralReason, neutralTitle } from '../neutral-title';
import { IMMEDIATE, insteadSentence, recipientsSentence, rungDays, rungWords } from '../reminder';
import { dutyLabel, dutyParties } from '../vocabulary';

/** What a mail says of a duty: what duties of several files may share, and what is the file's own. */
export interface DutySections {
  readonly common: Readonly<Record<'what' | 'why' | 'told', readonly MailSection[]>>;
  readonly own: Readonly<Record<'hint' | 'reference' | 'owner' | 'rung', readonly MailSection[]>>;
}

/** The labelled paragraphs of one reminder; those without a line are left out. */
export function dutySections(reminder: Reminder): DutySections {
  const { duty, reference, owedBy = '', asOf, alsoTold = [reminder.recipientRole], insteadOf } = reminder;
  const { closedBy } = dutyLabel(duty.id);
  return {
    common: {
      what: section('Was', neutralTitle(duty.id), dutyParties(duty)),
      why: [
        ...section('Bis wann', dueLine(duty, dayOf(asOf)), precautionLine(duty, dayOf(asOf))),
        ...section('Warum', ...reasons(duty)),
        ...section('Was erledigt die Pflicht', closedBy),
      ],
      // The follow-ups of a rest climb no ladder.
      told: duty.status === 'suspended' ? [] : section('Empfänger', recipientsSentence(alsoTold)),
    },
    own: {
      hint: section('Hinweis', insteadOf === undefined ? '' : insteadSentence(insteadOf)),
      reference: section('Aktenzeichen', reference),
      owner: section('Verpflichtet', owedBy),
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
  if (words !== IMMEDIATE) return plannedRung(rung, duty, dayOf(asOf));
  return isOverdue(duty, dayOf(asOf))
    ? `${words}, weil die Frist bei der Erfassung schon überschritten war`
    : `${words}, weil die früheren Erinnerungstage schon vorbei waren`;
}

/**
 * A planned rung by the day from which it counts, so that it agrees with the date beside it; where it came before its day,
 * that is told: `1 Tag vor dem Zieltag Fr 30.10.2026`, `1 Tag vor Fristende, vorgezogen vom So 01.11.2026`.
 */
function plannedRung({ key }: Reminder['rung'], duty: Duty, today: LegalDate): string {
  const { aim, due } = duty;
  const words = rungWords(key, duty.id);
  const days = rungDays(key, duty.id);
  if (days === undefined || days === 0) return words;
  const end = days > 0 ? (due ?? aim) : aim;
  const planned = dayAfter(end, days);
  const from = end === due && duty.kind !== 'prompt' ? 'Fristende' : `dem Zieltag ${formatDate(end)}`;
  const told = `${words.replace(/ (?:vorher|danach)$/, '')} ${days < 0 ? 'vor' : 'nach'} ${from}`;
  if (days < 0 && today < planned) return `${told}, vorgezogen vom ${formatDate(planned)}, an dem nicht erinnert wird`;
  const isWeekend = weekdayOf(planned) > 5;
  return days > 0 && isWeekend && today > planned ? `${told}, verschoben vom ${formatDate(planned)}` : told;
}

/** How many earlier reminders a mail makes up for; empty for none. */
export function madeUp(missedRungs: number): string {
  if (missedRungs === 0) return '';
  return missedRungs === 1
    ? 'Eine frühere Erinnerung konnte nicht versandt werden und ist hiermit nachgeholt.'
    : `${missedRungs} frühere Erinnerungen konnten nicht versandt werden und sind hiermit nachgeholt.`;
}

function reasons({ id, provision, receipt }: Duty): string[] {
  const why = neutralReason({ id, provision });
  if (receipt === undefined) return [why];
  const others = differingReadings(receipt).map((other) => otherReadingSentence(other, receipt));
  return [why, `Fristberechnung: ${countingSentence(receipt, provision)}`, ...others];
}

function section(label: string, ...lines: readonly string[]): MailSection[] {
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? [] : [{ label, lines: said }];
}
