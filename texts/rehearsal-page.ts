import type { EntityType } from '../domain/case-event';
import type { ClosingManner } from '../domain/duty';
import type { LegalDate } from '../domain/legal-date';
import { closingManner } from './closing-manner';
import { formatDate } from './format';

/** German of the page that shows a rehearsal. */
export const REHEARSAL_PAGE = {
  groups: {
    employment: 'Beschäftigungen',
    absence: 'Ausfälle',
    grant: 'Bewilligungen',
    careCase: 'Beratungsfälle',
    mandate: 'Aufgabenübertragungen',
  } satisfies Record<EntityType, string>,
  figures: {
    entities: 'Akten',
    duties: 'Pflichten',
    mails: 'E-Mails',
    escalations: 'davon Eska\u00ADlationen',
    contacts: 'Kontakte',
    rate: 'frist\u00ADgerecht erfüllt',
    breaches: 'Frist\u00ADüber\u00ADschreitungen',
  },
  titles: {
    overview: 'Überblick',
    timeLine: 'Zeitleiste',
    calendar: 'Kalender',
    mails: 'E-Mails',
    table: 'als Tabelle',
  },
  marks: {
    met: 'erfüllt',
    late: 'verspätet erfüllt',
    ended: 'beendet, ohne dass das Geforderte kam',
    missed: 'überschritten und offen',
    open: 'offen, noch nicht fällig',
    mail: 'E-Mail',
    escalation: 'Eskalation',
    smaller: 'Kleine Zeichen: ohne Frist nach Richtlinie (unverzüglich oder intern).',
  },
  heads: {
    duties: ['Akte', 'Pflicht', 'Ziffer', 'Fällig oder Ziel', 'Stand'],
    breaches: ['Fällig', 'Akte', 'Pflicht', 'Erfüllt oder beendet', 'Berechnung'],
    mails: ['Tag', 'An', 'Betreff', 'Anlässe'],
  },
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  calendarLegend: '● fristgerecht erfüllt, ▲ Frist überschritten, Zahl ohne Zeichen: E-Mails des Tages.',
  dutyShort: 'fällig',
  lateShort: 'zu spät',
  mailShort: 'E-Mails',
  openAtEnd: 'offen',
  noMails: 'Keine E-Mails.',
  note: 'Ein Probelauf mit erfundenen Angaben: gespielt auf den echten Abläufen, ohne dass eine Nachricht das Haus verlässt.',
} as const;

/** What the picture of a group shows, for those who do not see it. */
export function timeLineDescription(group: string, lanes: number, from: LegalDate, to: LegalDate): string {
  return `${group}: ${lanes} Zeilen von ${formatDate(from)} bis ${formatDate(to)}. Dieselben Angaben stehen in der Tabelle darunter.`;
}

/** A day of the calendar in words: `Mo 08.03.2027: 2 fällig, 1 zu spät, 5 E-Mails`. */
export function calendarDay(day: LegalDate, due: number, late: number, mails: number): string {
  const { dutyShort, lateShort, mailShort } = REHEARSAL_PAGE;
  const counts = [
    [due, dutyShort],
    [late, lateShort],
    [mails, mails === 1 ? REHEARSAL_PAGE.marks.mail : mailShort],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return [formatDate(day), told.join(', ')].filter((part) => part !== '').join(': ');
}

/** Met or ended so many days after the due day: `Do 11.03.2027, 3 Tage zu spät`. */
export function metLateCell(on: LegalDate, days: number, manner?: ClosingManner): string {
  const ended = manner === undefined ? '' : `, ${closingManner(manner)}`;
  return `${formatDate(on)}, ${days === 1 ? '1 Tag' : `${days} Tage`} zu spät${ended}`;
}

/** How many rungs a mail carries. */
export function occasions(count: number): string {
  return count === 1 ? '1 Anlass' : `${count} Anlässe`;
}
