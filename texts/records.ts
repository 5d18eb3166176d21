import type { LegalDate } from '../domain/legal-date';
import { formatDate } from './format';

/** German of the commands by which files are begun and events recorded. */
export const RECORDS = {
  commands: {
    begin:
      'legt eine Akte an: eine Beschäftigung, einen Ausfall, eine Förderung, einen Beratungsfall oder eine Aufgabenübertragung',
    record: 'erfasst, was zu einer oder mehreren Akten geschehen ist; --list und --schema zeigen, was es gibt',
    entities: 'listet die Akten mit Prüfergebnis und offenen Pflichten',
    extend: 'erfasst die Verlängerung einer Frist',
    suspend: 'setzt eine Pflicht aus',
    resume: 'nimmt eine ausgesetzte Pflicht wieder auf',
    waive: 'schlägt vor, eine Pflicht nicht weiter zu verfolgen; eine zweite Person bestätigt',
    confirm: 'beantwortet einen Verzicht oder eine abweichende Entscheidung als zweite Person',
    reopen: 'weist einen Nachweis zurück; die Pflicht ist wieder offen',
    correct: 'berichtigt einen Eintrag; das Original bleibt sichtbar',
    void: 'erklärt einen Eintrag für ungültig; das Original bleibt sichtbar',
  },
  arguments: {
    kind: 'Art der Akte: employment, absence, grant, care-case oder mandate',
    beginFile: 'erster Vorgang als YAML oder JSON; mit - aus der Standardeingabe',
    references: 'Aktenzeichen, mehrere durch Komma getrennt, zum Beispiel AU-7K3Q2A9D,AU-2M4N6P8Q',
    event: 'Kennung des Vorgangs, zum Beispiel forecastChanged',
    duty: 'Kennung der Pflicht, zum Beispiel 4.3-notice-of-new-staff; der Befehl show nennt sie',
    entry: 'Kennung des Eintrags; der Befehl show nennt sie',
  },
  options: {
    file: 'Angaben als YAML oder JSON, mit - aus der Standardeingabe; --set geht vor',
    set: 'eine Angabe, zum Beispiel expectedUntil=2026-03-01; mehrfach möglich, Untergruppen mit Punkt, Listen als [a, b], Ziffern als Text in Anführungszeichen',
    document: 'Dokument als Datei, zum Beispiel PDF',
    list: 'zeigt die Vorgänge einer Art von Akte',
    schema: 'zeigt die Angaben eines Vorgangs, zum Beispiel --schema absence reported',
    type: 'nur diese Art: employment, absence, grant, care-case oder mandate',
    organisation: 'nur Akten dieser Organisation',
    by: 'wer entscheidet: authority (Bewilligungsstelle) oder house (im Haus)',
    on: 'Tag (JJJJ-MM-TT), ohne Angabe heute',
    until: 'letzter Tag: der verlängerten Frist, oder des Ruhens, wie es abzusehen ist (JJJJ-MM-TT)',
    period: 'Länge der Verlängerung, zum Beispiel "2 weeks"',
    reference: 'Zeichen der Behörde',
    reason: 'Grund, ein Satz ohne Namen und ohne Angaben zur Gesundheit',
    rejected: 'lehnt den Vorschlag ab, statt ihn zu bestätigen',
    event: 'Kennung des Eintrags, mit dem der Nachweis erfasst wurde',
  },
  placeholders: { kind: '<Art>', pair: '<Feld=Wert>' },
  heads: {
    entities: ['Aktenzeichen', 'Art', 'Prüfergebnis', 'Offene Pflichten', 'Überschritten', 'Organisation'],
    kinds: ['Kennung', 'Vorgang', 'Beginnt die Akte'],
    fields: ['Feld', 'Bedeutung', 'Angabe', 'Nötig'],
    events: ['Tag', 'Vorgang', 'Stand', 'Kennung'],
    checklist: ['Ziffer', 'Ohne Termin nach Richtlinie', 'Stand'],
  },
  empty: {
    entities: 'Keine Akten. Sie entstehen mit dem Befehl begin oder hire, oder die Auswahl ist zu eng.',
    fields: 'Dieser Vorgang braucht keine Angaben.',
  },
  yes: 'ja',
  none: '–',
  inOrder: 'nichts zu beanstanden',
  stillOpen: 'offen, Pflichten stehen aus',
  undecided: 'noch kein Prüfergebnis',
  kind: 'Art',
  entries: 'Einträge',
  shapes: {
    day: 'Tag (JJJJ-MM-TT)',
    money: 'Betrag in Euro',
    share: 'Stellenanteil, zum Beispiel 0.75',
    number: 'Zahl',
    boolean: 'true oder false',
    text: 'Text',
    list: 'Liste',
    group: 'Gruppe von Feldern',
    oneOf: (choices: readonly string[]) => choices.join(', '),
  },
} as const;

const STANDINGS = { valid: 'gültig', corrected: 'berichtigt', voided: 'ungültig', rejected: 'zurückgewiesen' } as const;

/** How a file stands that was begun by mistake. */
export const VOIDED_FILE = 'storniert';

/** The day of an entry, and beside it the one that counts since a correction: `Mo 16.11.2026, jetzt Di 17.11.2026`. */
export function entryDay(occurredOn: LegalDate, now: LegalDate = occurredOn): string {
  return now === occurredOn ? formatDate(occurredOn) : `${formatDate(occurredOn)}, jetzt ${formatDate(now)}`;
}

/** How an entry stands: `berichtigt`. */
export const standingLabel = (standing: keyof typeof STANDINGS): string => STANDINGS[standing];
