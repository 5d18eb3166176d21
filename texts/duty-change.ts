import type { ChangeReason, Duty, DutyChange } from '../domain/duty';
import type { LedgerSide } from '../domain/ledger-events';
import type { LegalDate } from '../domain/legal-date';
import { closingManner } from './closing-manner';
import { countingSentence, listed } from './counting';
import { excuseMark } from './duty-marks';
import { formatDate, formatDay } from './format';
import { readingAnswer } from './readings/readings';
import { dutyLabel, kindLabel, statusLabel } from './vocabulary';

const SIDES: Readonly<Record<LedgerSide, string>> = {
  authority: 'durch die Behörde',
  house: 'durch das eigene Haus',
};

/**
 * What became of a duty, in one sentence: set up, moved with its old date and why, at rest, closed and how, open again.
 * Where another organisation than the file's own owes it, that is named.
 * @param name of an organisation by its id
 */
export function deadlineSentence(told: DutyChange, name: (id: string) => string = (id) => id): string {
  const { change, duty, before, reasons = [] } = told;
  const owner = duty.owedBy === undefined ? '' : ` (${name(duty.owedBy)})`;
  const title = `${dutyLabel(duty.id).title}${owner}`;
  switch (change) {
    case 'armed':
      return `Pflicht entstanden: ${title}, ${dueOf(duty)}${excused(duty)}.${counted(duty)}`;
    case 'moved':
      return `Termin geändert: ${title}, ${dueOf(duty)} (zuvor ${dayBefore(before)})${because(reasons, duty)}.${counted(duty)}`;
    case 'recounted':
      return `Fristberechnung erneuert: ${title}, unverändert ${dueOf(duty)}${because(reasons, duty)}.${counted(duty)}`;
    case 'met':
      return metSentence(duty, title);
    case 'amended':
      return `Erfüllung berichtigt: ${title}${fulfilled(duty)}${corrected(duty)}.`;
    case 'suspended':
      return `Pflicht ruht: ${title}${rest(duty)}.`;
    case 'resumed':
      return `Pflicht läuft weiter: ${title}${rest(duty)}; ${dueOf(duty)}${formerly(before)}.${counted(duty)}`;
    case 'reopened':
      return `Pflicht wieder offen: ${title}, ${dueOf(duty)}, weil der bisherige Nachweis oder Abschluss nicht mehr gilt.`;
    case 'noted':
      return `Vermerk zur Pflicht geändert: ${title}; ${listed(marksOf(duty))}.`;
    default:
      return closedSentence(change, title);
  }
}

function closedSentence(change: 'lapsed' | 'waived' | 'overruled' | 'settledBefore', title: string): string {
  switch (change) {
    case 'lapsed':
      return `Pflicht entfallen: ${title}, weil sie aus den Angaben nicht mehr folgt.`;
    case 'waived':
      return `Pflicht nicht weiter verfolgt: ${title}, nach Verzicht und Bestätigung durch eine zweite Person.`;
    case 'overruled':
      return `Pflicht trifft nicht zu: ${title}, nach Entscheidung und Bestätigung durch eine zweite Person.`;
    case 'settledBefore':
      return `Pflicht vor Einführung erledigt: ${title}.`;
  }
}

function dueOf({ kind, due, aim, arisenFrom }: Duty): string {
  return kind === 'prompt' || due === undefined
    ? `unverzüglich, seit ${formatDate(arisenFrom.on)}, interner Zielwert ${formatDate(aim)}`
    : `fällig ${formatDate(due)} (${kindLabel(kind)})`;
}

function excused(duty: Duty): string {
  const mark = excuseMark(duty);
  return mark === null ? '' : `; ${mark}`;
}

function counted({ receipt, provision }: Duty): string {
  return receipt === undefined ? '' : ` ${countingSentence(receipt, provision)}`;
}

type DatesBefore = NonNullable<DutyChange['before']>;

function dayBefore(before: DatesBefore | undefined): string {
  if (before === undefined) return 'unbekannt';
  return before.due === undefined ? `Zielwert ${formatDate(before.aim)}` : formatDate(before.due);
}

function formerly(before: DatesBefore | undefined): string {
  return before === undefined ? '' : ` (zuvor ${dayBefore(before)})`;
}

/** ` seit Fr 18.12.2026` or ` nach Ruhen vom … bis …`, and on whose account. */
function rest({ suspensions }: Duty): string {
  const last = suspensions?.at(-1);
  if (last === undefined) return '';
  const { from, to, by } = last;
  return to === undefined
    ? ` seit ${formatDate(from)}, ausgesetzt ${SIDES[by]}`
    : ` nach Ruhen vom ${formatDate(from)} bis ${formatDate(to)}`;
}

/** `, weil der Anlass jetzt am Do 01.10.2026 liegt und weil …`; empty where nothing is known of it. */
function because(reasons: readonly ChangeReason[], duty: Duty): string {
  const told = reasons.map((reason) => `weil ${reasonWords(reason, duty)}`);
  return told.length === 0 ? '' : `, ${listed(told)}`;
}

function reasonWords(reason: ChangeReason, duty: Duty): string {
  switch (reason.kind) {
    case 'anchor':
      return `der Anlass jetzt am ${formatDate(duty.arisenFrom.on)} liegt`;
    case 'extension':
      return extensionWords(reason.eventId, duty);
    case 'suspension':
      return suspensionWords(reason.eventId, duty);
    case 'correction':
      return 'eine Angabe berichtigt wurde';
    case 'reading': {
      const answer = readingAnswer(reason.key, reason.to).replace(/\.$/, '');
      return `die Auslegung ${reason.number} jetzt „${answer}“ lautet`;
    }
    case 'calendar':
      return 'sich der Feiertagskalender geändert hat';
    case 'guideline':
      return `jetzt die Fassung der Richtlinie vom ${formatDay(reason.to as LegalDate)} gilt`;
  }
}

function extensionWords(id: string, { extensions }: Duty): string {
  const by = extensions?.find(({ eventId }) => eventId === id)?.by;
  return by === undefined ? 'sie verlängert wurde' : `sie ${SIDES[by]} verlängert wurde`;
}

function suspensionWords(id: string, { suspensions }: Duty): string {
  const found = suspensions?.find(({ eventId }) => eventId === id);
  if (found?.to === undefined) return 'sie geruht hat';
  return `sie vom ${formatDate(found.from)} bis ${formatDate(found.to)} geruht hat, ausgesetzt ${SIDES[found.by]}`;
}

function metSentence(duty: Duty, title: string): string {
  const manner = duty.fulfilment?.manner;
  if (manner !== undefined) return `Pflicht ${closingManner(manner)}: ${title}${fulfilled(duty)}${excused(duty)}.`;
  const words = duty.status === 'metLate' ? 'Pflicht verspätet erfüllt' : 'Pflicht erfüllt';
  return `${words}: ${title}${fulfilled(duty)}${duty.status === 'metLate' ? '' : excused(duty)}.`;
}

function fulfilled({ fulfilment, status }: Duty): string {
  if (fulfilment === undefined) return '';
  const { on, daysLate } = fulfilment;
  const days = daysLate === 1 ? 'einen Tag' : `${daysLate} Tage`;
  return ` am ${formatDate(on)}${status === 'metLate' ? `, ${days} nach Fristende` : ''}`;
}

function corrected({ correctionNeeded }: Duty): string {
  return correctionNeeded === undefined ? '' : '; Korrekturmeldung nötig';
}

/** What is marked on a duty now; that nothing is any more, where a mark was taken off. */
function marksOf({ correctionNeeded, proposed, assignee, extensions, suspensions }: Duty): readonly string[] {
  const marks = [
    ...(correctionNeeded === undefined ? [] : ['Korrekturmeldung nötig']),
    ...(proposed === undefined ? [] : [`Vorschlag „${statusLabel(proposed.kind)}“ wartet auf eine zweite Person`]),
    ...(assignee === undefined ? [] : ['Erinnerungen gehen nach der Übergabe an eine andere Person']),
    ...(extensions === undefined ? [] : ['verlängert']),
    ...(suspensions === undefined ? [] : ['hat geruht']),
  ];
  return marks.length === 0 ? ['kein besonderer Vermerk'] : marks;
}
