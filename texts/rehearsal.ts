import type { EntityType } from '../domain/case-event';
import type { LegalDate } from '../domain/legal-date';
import { eventLabel } from './event-label';
import { formatDate } from './format';
import { monthName } from './month-name';
import { roleLabel } from './vocabulary';

/** German of a rehearsal on the command line. */
export const REHEARSAL = {
  options: {
    html: 'schreibt den Probelauf als eigenständige Seite in diese Datei',
    brief: 'zeigt nur die Auswertung, nicht jeden Vorgang',
  },
  heads: {
    months: ['Monat', 'Vorgänge', 'Kontakte', 'Fristen', 'überschritten', 'E-Mails', 'Eskalationen'],
    onTime: ['Ziffer', 'fristgerecht', 'fällig', 'Quote'],
    breaches: ['Fällig', 'Aktenzeichen', 'Ziffer', 'Pflicht', 'Organisation', 'Erfüllt oder beendet'],
    mails: ['Tag', 'An', 'Anzahl', 'Betreff'],
  },
  titles: {
    months: 'Monat für Monat',
    onTime: 'Fristen nach Richtlinie: fristgerecht erfüllt',
    breaches: 'Fristüberschreitungen',
    noBreaches: 'Keine Frist nach Richtlinie wurde überschritten.',
  },
  total: 'gesamt',
  stillOpen: 'offen',
} as const;

const COMMAND_EVENTS: Readonly<Record<string, string>> = {
  hire: 'hired',
  supplement: 'qualificationProved',
  'prove 3.3.2-requalification-begun': 'requalificationBegun',
  'prove 3.3.2-proof-of-beginning': 'proofOfBeginningReceived',
  'prove 4.3-notice-of-new-staff': 'noticeOfNewStaffReceived',
};

const OTHER_COMMANDS: Readonly<Record<string, string>> = {
  contacts: 'Kontakte erfasst',
  report: 'Kennzahlenmeldung abgegeben',
};

const APART = {
  impossible: 'Nicht mitgezählt, weil kein Ersatz möglich ist (Ziffer 4.2)',
  ended: 'Nicht mitgezählt, weil bis zum Fristende ohne Erfüllung beendet',
  excused: 'Nicht mitgezählt, weil erst nach Fristende bekannt oder Fristende vor der Unterzeichnung der Richtlinie',
} as const;

interface ToldLate {
  readonly metLate: number;
  readonly endedLate: number;
  readonly overdueAtEnd: number;
}

/** What a step of a scenario does. */
interface ToldStep {
  readonly command: string;
  readonly entityType?: EntityType;
  readonly actor: string;
  readonly expectedRefusal?: string;
  readonly count?: number;
}

/** A command of a scenario in words: `hire` is `Einstellung`, `forecastChanged` of an absence `Voraussichtliche Dauer geändert`. */
export function commandLabel(command: string, entityType: EntityType = 'employment'): string {
  return OTHER_COMMANDS[command] ?? eventLabel(COMMAND_EVENTS[command] ?? command, entityType);
}

/** A mail of a rehearsal in one line; an escalation goes beyond the deputy. */
export function rehearsedMail(kind: 'mail' | 'escalation', role: string, subject: string, accepted: boolean): string {
  const what = kind === 'escalation' ? 'Eskalation' : 'E-Mail';
  return `${what} an ${roleLabel(role)}${accepted ? '' : ' (nicht angenommen)'}: ${subject}`;
}

/** A step that was carried out, in one line; one that should have been refused is marked. */
export function rehearsedStep({ command, entityType, actor, expectedRefusal, count }: ToldStep): string {
  const counted = count === undefined ? '' : `: ${count}`;
  const told = `${commandLabel(command, entityType)}${counted} (${actor})`;
  return expectedRefusal === undefined
    ? told
    : `Abweichung: ${told} angenommen, erwartet war die Ablehnung ${expectedRefusal}`;
}

/** A refused step of a rehearsal in one line. */
export function rehearsedRefusal(
  {
    command,
    entityType,
    expected,
    source,
  }: Pick<ToldStep, 'command' | 'entityType'> & { readonly expected: boolean; readonly source?: string },
  sentence: string,
): string {
  const where = source === undefined ? '' : ` (${source})`;
  return `${commandLabel(command, entityType)}${where} abgelehnt${expected ? ', wie erwartet' : ''}: ${sentence}`;
}

/** What an entity was told by another one. */
export function rehearsedFact(event: string, entityType: EntityType): string {
  return `Aus einer anderen Akte: ${eventLabel(event, entityType)}`;
}

/** What a rehearsal came to. */
export function rehearsalSummary(
  period: { readonly title: string; readonly from: LegalDate; readonly to: LegalDate },
  counts: {
    readonly [Name in 'decisions' | 'duties' | 'mails' | 'escalations' | 'contacts']: number;
  } & { readonly [Kind in 'statutory' | 'internal']: ToldLate },
): string {
  const contacts = counts.contacts === 0 ? '' : ` Kontakte: ${counts.contacts},`;
  return [
    `Probelauf „${period.title}“, ${formatDate(period.from)} bis ${formatDate(period.to)}.`,
    `Prüfergebnisse: ${counts.decisions},${contacts} Pflichten: ${counts.duties}, E-Mails: ${counts.mails}`,
    `(davon Eskalationen: ${counts.escalations}).`,
    `Nach der Richtlinie: ${lateWords(counts.statutory)}.`,
    `Intern: ${lateWords(counts.internal)}.`,
  ].join(' ');
}

function lateWords({ metLate, endedLate, overdueAtEnd }: ToldLate): string {
  const ended = endedLate === 0 ? '' : `, verspätet ohne Erfüllung beendet: ${endedLate}`;
  return `verspätet erfüllt: ${metLate}${ended}, am Ende überschritten: ${overdueAtEnd}`;
}

/** Duties that are no part of the rate, one line for each reason; empty where there is none. */
export function countedApart(apart: { readonly [Reason in keyof typeof APART]: number }): readonly string[] {
  return (Object.keys(APART) as (keyof typeof APART)[])
    .filter((reason) => apart[reason] > 0)
    .map((reason) => `${APART[reason]}: ${apart[reason]}`);
}

/** Progress of a long rehearsal: `Mai 2026 …` */
export function rehearsalProgress(month: string): string {
  return `${monthName(month)} …`;
}

/** A share of a whole in per cent, `96,4 %`; without a whole a dash. */
export function rateText(inTime: number, due: number): string {
  if (due === 0) return '–';
  return `${((100 * inTime) / due).toFixed(1).replace('.', ',')} %`;
}
