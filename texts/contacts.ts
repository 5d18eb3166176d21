import type { ContactForm, ContactTopic } from '../domain/contact';
import type { LegalDate } from '../domain/legal-date';
import { formatDate, formatDay } from './format';
import { keyFigureLabel } from './key-figure-label';

/** German of contacts, stored figures and their reports. */
export const CONTACT_WORDS = {
  commands: {
    contact: 'erfasst Kontakte für die Kennzahlen (Ziffer 3.11.1), berichtigt einen oder erklärt ihn für ungültig',
    contacts: 'listet die erfassten Kontakte, den frühesten zuerst; mit --id alle Fassungen eines Kontakts',
    figuresOf: 'zählt die Kennzahlen aus den erfassten Kontakten; mit --gaps die Lücken und Auffälligkeiten des Jahres',
    checkFigures: 'prüft die Kennzahlen eines Verbands für ein Jahr und hält das Ergebnis in der Förderakte fest',
    report:
      'meldet die Kennzahlen eines Verbands für ein Jahr und hält sie fest; ohne --provider die Meldungen aller Verbände zusammengeführt',
  },
  arguments: {
    grant: 'Aktenzeichen der Förderung, zum Beispiel BW-7K3Q2A9D',
    organisation: 'Kennung der Organisation; ohne sie alle zusammen',
  },
  options: {
    file: 'Kontakte als YAML, JSON, JSONL (.jsonl) oder CSV (.csv); mit - aus der Standardeingabe',
    organisation: 'Kennung der Organisation; ohne Angabe die der handelnden Person',
    only: 'nur Kontakte dieser Organisation',
    correct: 'Kennung des Kontakts, an dessen Stelle die Angaben der Datei treten',
    void: 'Kennung des Kontakts, der nicht stattgefunden hat',
    reason: 'Grund der Berichtigung',
    id: 'Kennung eines Kontakts',
    from: 'erster Tag (JJJJ-MM-TT)',
    to: 'letzter Tag (JJJJ-MM-TT)',
    year: 'Kalenderjahr',
    gaps: 'zeigt Lücken und Auffälligkeiten statt der Kennzahlen',
    outgoing: 'für die Weitergabe: marked kennzeichnet kleine Zahlen, suppressed lässt sie weg',
    provider: 'Kennung des Verbands',
    confirm: 'Begründung, warum die restlichen Lücken bestehen bleiben',
    sent: 'Tag der Absendung (JJJJ-MM-TT)',
    channel: 'Übermittlungsweg: letter, email, fax oder inPerson',
    addressee: 'Empfänger: county oder granting-authority; ohne Angabe nach der geltenden Auslegung',
  },
  heads: {
    contacts: ['Tag', 'Kennung', 'Art', 'Form', 'Themen', 'Beratungsfälle', 'Organisation'],
    versions: ['Fassung', 'Vorgang', 'Erfasst am', 'Durch', 'Grund', 'Angaben'],
    gaps: ['Auffälligkeit', 'Im Einzelnen'],
    reports: ['Abgesandt', 'Akte', 'Jahr', 'Verband', 'Gemeldet', 'Stand'],
    merged: ['Verband', 'Eingegangen', 'Einzelpersonen', 'Familien', 'Beratungsgespräche'],
  },
  empty: {
    contacts: 'Keine Kontakte in dieser Auswahl. Sie entstehen mit dem Befehl contact.',
    gaps: 'Keine Lücken und keine Auffälligkeiten.',
  },
  correctionNeeded: 'Korrekturmeldung nötig',
  replaced: 'durch eine spätere Meldung ersetzt',
  unchanged: 'unverändert',
  sum: 'Zusammen',
  missing: 'Meldung fehlt',
  small: 'geschätzt',
  none: '–',
} as const;

const KINDS = { counselling: 'Beratung', networking: 'Vernetzung' } as const;
const CHANGES = { recorded: 'erfasst', corrected: 'berichtigt', voided: 'für ungültig erklärt' } as const;

/** Kind of a contact. */
export const contactKind = (kind: keyof typeof KINDS): string => KINDS[kind];

/** What happened to a contact in a version. */
export const contactChange = (change: keyof typeof CHANGES): string => CHANGES[change];

/** `Form: Beratung` without its first word. */
export const contactForm = (form: ContactForm): string => afterColon(keyFigureLabel(`forms.${form}`));

/** The topics of a contact. */
export const contactTopics = (topics: readonly ContactTopic[]): string =>
  topics.map((topic) => afterColon(keyFigureLabel(`topics.${topic}`))).join(', ');

/** How many contacts were kept: `3 Kontakte erfasst.` */
export function recordedSentence(count: number): string {
  return count === 1 ? '1 Kontakt erfasst.' : `${count} Kontakte erfasst.`;
}

/** `Korrekturmeldung nötig: Kennzahlenmeldung 2026 vom 12.01.2027 (caritas, BW-7K3Q2A9D).` */
export function correctionSentence(report: {
  readonly year: number;
  readonly sentOn: LegalDate;
  readonly provider: string;
  readonly grant: string;
}): string {
  const { year, sentOn, provider, grant } = report;
  return `${CONTACT_WORDS.correctionNeeded}: Kennzahlenmeldung ${year} vom ${formatDay(sentOn)} (${provider}, ${grant}).`;
}

/** The three figures of a report in one line. */
export function reportFigureWords(figures: {
  readonly persons: number;
  readonly families: number;
  readonly talks: number;
}): string {
  const { persons, families, talks } = figures;
  return [
    `${persons} ${persons === 1 ? 'Einzelperson' : 'Einzelpersonen'}`,
    `${families} ${families === 1 ? 'Familie' : 'Familien'}`,
    `${talks} ${talks === 1 ? 'Beratungsgespräch' : 'Beratungsgespräche'}`,
  ].join(', ');
}

/** What became of a check: `2 Lücken; die Pflicht bleibt offen.` */
export function checkSentence(gaps: number, isConfirmed: boolean): string {
  if (gaps === 0) return 'Keine Lücken; die Prüfung der Kennzahlen ist festgehalten.';
  const counted = gaps === 1 ? '1 Lücke' : `${gaps} Lücken`;
  return isConfirmed
    ? `${counted}; sie bleiben mit Begründung bestehen.`
    : `${counted}; die Prüfung bleibt offen, bis sie behoben oder begründet sind.`;
}

/** A day in a table. */
export const contactDay = formatDate;

function afterColon(label: string): string {
  return label.slice(label.indexOf(':') + 1).trim();
}
