import { ENTRY_KINDS } from './entry-kinds';

/** German of the command line: descriptions, table heads, notes. Errors have their own sentences in `errors`. */
export const CLI = {
  program: 'Führt die Richtlinie aus: prüft, berechnet Fristen, erinnert und weist nach.',
  help: 'zeigt diese Hilfe',
  helpCommand: 'zeigt die Hilfe zu einem Befehl',
  titles: { 'Usage:': 'Aufruf:', 'Arguments:': 'Angaben:', 'Options:': 'Optionen:', 'Commands:': 'Befehle:' },
  commands: {
    hire: 'erfasst eine Einstellung, prüft sie und legt die Fristen an',
    prove: 'erfasst den Nachweis, der eine Pflicht erledigt',
    supplement: 'erfasst nachgereichte Angaben zur Qualifikation',
    show: 'zeigt eine Akte mit Prüfergebnis, Pflichten, Prüfpunkten und Einträgen',
    history: 'erzählt den Verlauf einer Akte',
    duties: 'listet die Pflichten, die früheste zuerst',
    reproject: 'baut den Lesebestand aus den Verläufen neu auf und nennt Abweichungen',
    coverage: 'listet jede Vorgabe der Richtlinie und wie sie abgedeckt ist',
    guideline: 'zeigt die Richtlinie im Wortlaut und was Fristwerk aus jeder Ziffer macht',
    rehearse: 'spielt einen Probelauf und zeigt jede Prüfung, Frist, E-Mail und Eskalation',
  },
  arguments: {
    hireFile: 'Einstellung als YAML oder JSON',
    supplementFile: 'Angaben als YAML oder JSON',
    scenarioFile: 'Probelauf als YAML oder JSON',
    reference: 'Aktenzeichen, zum Beispiel IM-7K3Q2A9D',
    provision: 'Ziffer, zum Beispiel 3.3.2 oder 3.2c; ohne sie erscheint das Inhaltsverzeichnis',
    duty: 'Kennung der Pflicht, zum Beispiel 4.3-notice-of-new-staff',
  },
  options: {
    as: 'Kennung der handelnden Person (erforderlich)',
    requestId:
      'Kennung des Vorgangs: Buchstaben, Ziffern und . _ -, keine Namen; dieselbe Kennung führt ihn nicht doppelt aus',
    data: 'Datenordner des laufenden Fristwerks',
    json: 'gibt das Ergebnis als JSON aus',
    raw: 'gibt die Verläufe aus Temporal als JSON aus',
    file: 'Nachweis als YAML oder JSON; Optionen gehen vor',
    on: 'erster besuchter Kurstag (JJJJ-MM-TT)',
    received: 'Tag des Eingangs (JJJJ-MM-TT)',
    sent: 'Tag der Absendung (JJJJ-MM-TT)',
    channel: 'Übermittlungsweg: letter, email oder fax',
    placeOfWork: 'Einsatzort',
    document: 'Nachweis als Datei, zum Beispiel PDF',
    status: 'nur dieser Stand: open, overdue, met, metLate, lapsed, suspended, waived, overruled oder settledBefore',
    bearer: 'nur Pflichten von: provider, county, employee, municipality, granting-authority oder land',
    dueBefore: 'nur Pflichten, die vor diesem Tag fällig sind (JJJJ-MM-TT)',
    organisation: 'nur Pflichten dieser Organisation',
    edition: 'Fassung der Richtlinie, zum Beispiel 2017-09-01; ohne Angabe die neueste',
    histories: 'legt die Verläufe aus Temporal in diesem Ordner ab, wiederholbar als JSON',
  },
  placeholders: {
    person: '<Person>',
    id: '<Kennung>',
    folder: '<Ordner>',
    file: '<Datei>',
    day: '<Tag>',
    text: '<Text>',
    year: '<Jahr>',
  },
  heads: {
    duties: ['Fällig', 'Aktenzeichen', 'Pflicht', 'Art', 'Stand', 'Organisation'],
    plan: ['Fällig', 'Pflicht', 'Kennung', 'Art', 'Stand'],
    findings: ['Ziffer', 'Ergebnis', 'Im Einzelnen'],
    history: ['Zeitpunkt', 'Art', 'Vorgang'],
    differences: ['Akte', 'Berichtigung'],
    coverage: ['Vorgabe', 'Gegenstand', 'Abdeckung', 'Durch'],
  },
  /** What a rebuild did with an entity whose rows differed. */
  corrections: { replaced: 'neu aufgebaut', removed: 'entfernt' } as Readonly<Record<string, string>>,
  entryKinds: ENTRY_KINDS,
  empty: {
    duties: 'Keine Pflichten. Sie entstehen, sobald eine Einstellung erfasst ist oder die Auswahl weiter gefasst wird.',
    plan: 'Aus diesem Vorgang folgt keine Änderung der Pflichten.',
    fileDuties: 'Aus dieser Akte folgen zurzeit keine Pflichten.',
    history: 'Der Verlauf ist leer.',
  },
  repeated: 'Dieser Vorgang war bereits ausgeführt; dies ist die erste Antwort.',
  reprojecting: 'Der Lesebestand wird aus den Verläufen neu aufgebaut …',
  preparingRehearsal: 'Der Probelauf wird vorbereitet …',
  seeHelp: 'Die zulässigen Angaben zeigt der Aufruf mit --help.',
  person: 'Person',
  organisation: 'Organisation',
  file: 'Akte',
  requestId: 'Vorgangskennung',
  erased: '(gelöscht)',
  fields: { field: 'Feld', value: 'Wert', error: 'Fehler', fix: 'Abhilfe', cause: 'Technische Meldung' },
} as const;

/** Result of a rebuild: `12 Akten neu aufgebaut, keine Abweichungen.` */
export function reprojectionSentence(entities: number, differences: number): string {
  const files = entities === 1 ? '1 Akte' : `${entities} Akten`;
  if (differences === 0) return `${files} neu aufgebaut, keine Abweichungen.`;
  return `${files} neu aufgebaut, ${differences === 1 ? 'eine Abweichung' : `${differences} Abweichungen`} berichtigt.`;
}

const USAGE_ERRORS: Readonly<Record<string, (name: string) => string>> = {
  'commander.missingArgument': (name) => `Die Angabe <${name}> fehlt.`,
  'commander.optionMissingArgument': (name) => `Der Option ${name} fehlt ihr Wert.`,
  'commander.unknownOption': (name) => `Die Option ${name} gibt es nicht.`,
  'commander.unknownCommand': (name) => `Den Befehl ${name} gibt es nicht.`,
  'commander.excessArguments': () => 'Es sind mehr Angaben als vorgesehen.',
};

/** What is wrong with a call; `code` is commander's, `name` the option, argument or command it speaks of. */
export function usageSentence(code: string, name: string): string {
  return USAGE_ERRORS[code]?.(name) ?? 'Der Aufruf ist nicht zulässig.';
}
