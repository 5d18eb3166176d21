import type { Fault } from '../domain/errors';
import { isLegalDate } from '../domain/legal-date';
import { ERROR_SENTENCES } from './error-sentences';
import { choices, type ErrorSentence, megabytes, quoted } from './fault-words';
import { formatDate } from './format';

interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}

/** Where in an import something is wrong: `Blatt „Personal“, Zeile 4, Spalte „Erster Arbeitstag“`. */
export function introductionPlace({ sheet, row, column }: Place): string {
  return [
    `Blatt „${sheet}“`,
    ...(row === undefined ? [] : [`Zeile ${row}`]),
    ...(column === undefined ? [] : [`Spalte „${column}“`]),
  ].join(', ');
}

/** Sentence and remedy of a fault in an import; null for any other fault. */
export function introductionFault(fault: Fault): ErrorSentence | null {
  const place = fault.details?.place as Place | undefined;
  if (place === undefined) return null;
  const reason = String(fault.details?.reason);
  const known = Object.hasOwn(REASONS, reason) ? REASONS[reason as keyof typeof REASONS] : undefined;
  if (known !== undefined) return known(fault);
  if (fault.code === 'INVALID_DATE') return noDay(fault);
  if (fault.code === 'INVALID_CHOICE' && Array.isArray(fault.details?.choices)) return noChoice(fault);
  return ERROR_SENTENCES[fault.code]({ ...fault, field: place.column ?? place.sheet }, 'page');
}

function noDay({ value }: Fault): ErrorSentence {
  return {
    sentence: `Der Wert${quoted(value)} ist kein Kalendertag.`,
    fix: 'Geben Sie einen Tag als Datum oder als TT.MM.JJJJ an, zum Beispiel 28.02.2026.',
  };
}

function noChoice(fault: Fault): ErrorSentence {
  return {
    sentence: `Der Wert${quoted(fault.value)} ist hier nicht vorgesehen.`,
    fix: `${meant(fault)}Zulässig sind: ${choices(fault, 'die Werte im Blatt „Hinweise“')}.`,
  };
}

function day(value: unknown): string {
  return isLegalDate(value) ? formatDate(value) : String(value);
}

function meant({ details }: Fault): string {
  return typeof details?.near === 'string' ? `Gemeint ist vermutlich „${details.near}“. ` : '';
}

const TEMPLATE = 'Die Vorlage gibt „fristwerk import --template“ aus.';

const REASONS = {
  noFile: () => ({ sentence: 'Es ist keine Datei angegeben.', fix: 'Geben Sie eine XLSX-Datei oder CSV-Dateien an.' }),
  fileKind: ({ value }: Fault) => ({
    sentence: `Die Datei${quoted(value)} ist weder eine XLSX- noch eine CSV-Datei.`,
    fix: `Speichern Sie die Tabelle als Excel-Arbeitsmappe (.xlsx) oder als CSV. ${TEMPLATE}`,
  }),
  noWorkbook: ({ value }: Fault) => ({
    sentence: `Die Datei${quoted(value)} lässt sich nicht als Excel-Arbeitsmappe lesen.`,
    fix: 'Öffnen Sie die Datei in Excel und speichern Sie sie ohne Kennwort als Excel-Arbeitsmappe (.xlsx).',
  }),
  tooLarge: (fault: Fault) => ({
    sentence: `Die Angaben sind zu umfangreich${quoted(fault.value)}: zulässig sind ${megabytes(fault, '10 MB')}.`,
    fix: 'Teilen Sie die Angaben auf mehrere Dateien auf und übernehmen Sie diese nacheinander.',
  }),
  tooManyRows: ({ details }: Fault) => ({
    sentence: `Das Blatt hat mehr als ${details?.rows} Zeilen oder mehr als ${details?.columns} Spalten.`,
    fix: 'Teilen Sie die Zeilen auf mehrere Dateien auf und übernehmen Sie diese nacheinander.',
  }),
  emptyFile: ({ value }: Fault) => ({
    sentence: `Die Datei${quoted(value)} ist leer.`,
    fix: `Prüfen Sie die Datei. ${TEMPLATE}`,
  }),
  noRows: () => ({
    sentence: 'Keines der Blätter enthält eine Zeile mit Angaben.',
    fix: `Füllen Sie mindestens ein Blatt aus. ${TEMPLATE}`,
  }),
  encoding: ({ value }: Fault) => ({
    sentence: `Die Zeichen der Datei${quoted(value)} lassen sich nicht lesen.`,
    fix: 'Speichern Sie die Datei in Excel als „CSV UTF-8 (durch Trennzeichen getrennt)“.',
  }),
  csv: ({ value }: Fault) => ({
    sentence: `Die Datei${quoted(value)} ist keine gültige CSV-Datei: Ein Anführungszeichen ist nicht geschlossen.`,
    fix: 'Schließen Sie jedes Anführungszeichen oder speichern Sie die Tabelle noch einmal aus Excel.',
  }),
  sheet: (fault: Fault) => ({
    sentence: `Ein Blatt${quoted(fault.value)} ist nicht vorgesehen.`,
    fix: `${meant(fault)}Vorgesehen sind: ${choices(fault, 'die Blätter der Vorlage')}.`,
  }),
  sheetTwice: ({ value }: Fault) => ({
    sentence: `Das Blatt${quoted(value)} ist mehrfach vorhanden.`,
    fix: 'Führen Sie die Zeilen in einem Blatt zusammen.',
  }),
  column: (fault: Fault) =>
    fault.code === 'REQUIRED_FIELD'
      ? { sentence: 'Die Spalte fehlt.', fix: `Ergänzen Sie die Spalte mit genau dieser Überschrift. ${TEMPLATE}` }
      : {
          sentence: `Die Spalte${quoted(fault.value)} ist nicht vorgesehen.`,
          fix: `${meant(fault)}Berichtigen Sie die Überschrift oder entfernen Sie die Spalte.`,
        },
  columnTwice: ({ value }: Fault) => ({
    sentence: `Die Spalte${quoted(value)} ist mehrfach vorhanden.`,
    fix: 'Entfernen Sie eine der Spalten.',
  }),
  absencesOverlap: ({ details }: Fault) => ({
    sentence: `Die Person fällt in dieser Zeit bereits aus (${details?.reference ?? `Zeile ${details?.otherRow}`}).`,
    fix: 'Derselbe Ausfall darf nur einmal stehen: Entfernen Sie die Zeile oder berichtigen Sie die Tage.',
  }),
  stepBeforeAgreed: ({ value, details }: Fault) => ({
    sentence: `Der Schritt${quoted(value)} wurde erst am ${day(details?.earliest)} vereinbart.`,
    fix: 'Berichtigen Sie den Tag oder den Tag der Vereinbarung.',
  }),
  noDetails: ({ details }: Fault) => ({
    sentence: `Im Blatt „${details?.in}“ fehlt eine Zeile${details?.with === undefined ? '' : ` mit „${details.with}“`} zu „${details?.key}“.`,
    fix: 'Tragen Sie dort mindestens eine solche Zeile mit dieser Kennung ein.',
  }),
  formula: () => ({
    sentence: 'Die Zelle enthält eine Formel.',
    fix: 'Ersetzen Sie die Formel durch ihren Wert: kopieren, dann „Inhalte einfügen“ und „Werte“.',
  }),
  cellError: ({ value }: Fault) => ({
    sentence: `Die Zelle enthält einen Fehlerwert${quoted(value)}.`,
    fix: 'Tragen Sie den richtigen Wert ein oder leeren Sie die Zelle.',
  }),
  merged: () => ({
    sentence: 'Die Zelle ist mit anderen verbunden.',
    fix: 'Heben Sie die Verbindung auf und füllen Sie jede Zeile für sich aus.',
  }),
  municipalities: ({ value }: Fault) => ({
    sentence: `Der Wert${quoted(value)} nennt nicht jede Gemeinde mit ihrem Anteil.`,
    fix: 'Geben Sie die Gemeinden so an: „Schopfheim: 0,5; Wehr: 0,25“.',
  }),
  keyTwice: ({ value, details }: Fault) => ({
    sentence: `Die Kennung${quoted(value)} steht bereits in Zeile ${details?.firstRow}.`,
    fix: 'Geben Sie jeder Zeile eine eigene Kennung.',
  }),
  tooManyDetails: ({ details }: Fault) => ({
    sentence: `Zu dieser Zeile gehören in anderen Blättern mehr als ${details?.max} Zeilen.`,
    fix: 'Prüfen Sie die Kennungen in diesen Blättern.',
  }),
  personTwice: ({ details }: Fault) => ({
    sentence: `Dieselbe Person mit demselben Tag steht bereits in Zeile ${details?.firstRow}.`,
    fix: 'Entfernen Sie eine der beiden Zeilen.',
  }),
  unknownKey: (fault: Fault) => ({
    sentence: `Die Kennung${quoted(fault.value)} steht nicht im Blatt „${fault.details?.in}“.`,
    fix: `Tragen Sie dort eine Zeile mit dieser Kennung ein. Vorhanden sind: ${choices(fault, 'keine')}.`,
  }),
  misplaced: () => ({
    sentence: 'Dieser Vorgang passt nicht zu den übrigen Angaben der Akte: Es fehlt, was ihm vorausgeht.',
    fix: 'Ergänzen Sie den vorausgehenden Vorgang mit seinem Tag oder leeren Sie die Zelle.',
  }),
  beginning: () => ({
    sentence: 'Es fehlt der Tag, mit dem die Akte beginnt.',
    fix: 'Tragen Sie einen Antrag, eine Bewilligung, ein Einvernehmen oder eine Übertragung mit Tag ein.',
  }),
  noCounty: () => ({
    sentence: 'Es ist kein Landkreis bekannt, dem die Förderung gehört.',
    fix: 'Tragen Sie den Landkreis in die Organisationsdatei ein.',
  }),
  settled: (fault: Fault) => ({
    sentence: `Zu${quoted(fault.value)} gibt es keine Pflicht, deren Frist vor der Einführung endete und die noch offen ist.`,
    fix: `Möglich sind: „alle“ oder ${choices(fault, 'nichts, die Zelle bleibt leer')}.`,
  }),
  notEntitled: ({ value, details }: Fault) => ({
    sentence: `Die handelnde Person${quoted(value)} darf für die Organisation „${details?.organisation}“ nichts übernehmen.`,
    fix: 'Das dürfen die Verwaltung dieser Organisation und die Verwaltung des Landkreises.',
  }),
  countyOnly: () => ({
    sentence: 'Diese Angabe erfasst der Landkreis.',
    fix: 'Leeren Sie die Zelle oder lassen Sie die Verwaltung des Landkreises die Datei übernehmen.',
  }),
  known: ({ details }: Fault) => ({
    sentence: `Die Zeile ist bereits übernommen (${details?.reference}).`,
    fix: 'Sie wird ausgelassen. Was sich seither ändert, erfassen Sie in der Akte.',
  }),
  samePerson: ({ details }: Fault) => ({
    sentence: `Dieselbe Person mit demselben Tag ist bereits in Fristwerk (${details?.reference}).`,
    fix: 'Die Zeile wird ausgelassen. Ist eine andere Person gemeint, erfassen Sie sie einzeln.',
  }),
} as const satisfies Readonly<Record<string, (fault: Fault) => ErrorSentence>>;
