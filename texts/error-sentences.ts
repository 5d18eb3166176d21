import { DUTY_STATUSES, type DutyStatus } from '../domain/duty';
import type { ErrorCode, Fault } from '../domain/errors';
import { choices, detail, type ErrorSentence, expectedType, megabytes, quoted, subject } from './fault-words';
import { unreadableFile } from './unreadable-file';
import { roleLabel, statusLabel } from './vocabulary';

/** The sentence of every code. Adding a code without one does not compile. */
export const ERROR_SENTENCES: Readonly<Record<ErrorCode, (fault: Fault) => ErrorSentence>> = {
  INVALID_INPUT: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: nicht alle Angaben sind zulässig.`,
    fix: 'Berichtigen Sie die genannten Felder und senden Sie die Angaben erneut.',
  }),
  UNKNOWN_FIELD: (fault) => ({
    sentence: `Das Feld${quoted(fault.field)} ist nicht vorgesehen.`,
    fix: 'Prüfen Sie die Schreibweise oder entfernen Sie das Feld.',
  }),
  REQUIRED_FIELD: (fault) => ({
    sentence: `${subject(fault)}: Die Angabe fehlt.`,
    fix: fault.details?.expected === undefined ? 'Ergänzen Sie die Angabe.' : `Erwartet wird ${expectedType(fault)}.`,
  }),
  INVALID_TYPE: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: Die Angabe hat die falsche Form.`,
    fix: `Erwartet wird ${expectedType(fault)}.`,
  }),
  INVALID_CHOICE: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: Der Wert steht nicht zur Auswahl.`,
    fix: `Zulässig sind: ${choices(fault, 'die in den Beispieldateien genannten Werte')}.`,
  }),
  INVALID_DATE: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: Diesen Tag gibt es nicht.`,
    fix: 'Geben Sie einen Kalendertag als JJJJ-MM-TT an, zum Beispiel 2026-02-28.',
  }),
  INVALID_AMOUNT: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: mindestens 0,01 € mit höchstens zwei Nachkommastellen.`,
    fix: 'Geben Sie den Betrag in Euro an, in Dateien mit Punkt, zum Beispiel 2850.50.',
  }),
  INVALID_SHARE: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: größer als 0 und höchstens 1,00 VZÄ, höchstens vier Nachkommastellen.`,
    fix: 'Geben Sie den Anteil an einer Vollzeitstelle an, in Dateien mit Punkt, zum Beispiel 0.75.',
  }),
  INVALID_TEXT: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: Der Text ist leer, zu lang oder enthält unzulässige Zeichen.`,
    fix: isRequestId(fault)
      ? `Höchstens ${detail(fault, 'max', '64')} Zeichen: Buchstaben, Ziffern und . _ -, am Anfang ein Buchstabe oder eine Ziffer; keine Namen.`
      : `Geben Sie eine Zeile mit höchstens ${detail(fault, 'max', '200')} Zeichen an; Kennungen nur mit Buchstaben, Ziffern und . / _ -.`,
  }),
  DATE_ORDER: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: Der Tag liegt nicht im zulässigen Zeitraum.`,
    fix: `Geben Sie einen Tag${from(fault)}${until(fault)} an.`,
  }),
  DATE_IN_FUTURE: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: Der Tag liegt in der Zukunft.`,
    fix: `Geben Sie einen Tag bis ${detail(fault, 'latest', detail(fault, 'today', 'heute'))} an.`,
  }),
  SHARES_DO_NOT_ADD_UP: (fault) => ({
    sentence: `${subject(fault)}: Die Anteile ergeben ${decimal(fault, 'sum')} VZÄ, der Beschäftigungsumfang ist ${decimal(fault, 'expected')} VZÄ.`,
    fix: 'Ändern Sie die Anteile der Gemeinden oder den Beschäftigungsumfang, bis beide übereinstimmen.',
  }),
  OUTSIDE_VALIDITY: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)}: Für diesen Tag ist keine Fassung der Richtlinie oder kein Kalender hinterlegt.`,
    fix: `Geben Sie einen Tag ab ${detail(fault, 'earliest', detail(fault, 'min', 'dem Inkrafttreten der Richtlinie'))}${until(fault)} an.`,
  }),
  UNKNOWN_READING: (fault) => ({
    sentence: `Die Auslegung${quoted(fault.value)} ist nicht bekannt.`,
    fix: `Zulässig sind: ${choices(fault, 'die Auslegungen des Regelwerks')}.`,
  }),
  UNREADABLE_FILE: unreadableFile,
  DOCUMENT_TOO_LARGE: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)} ist größer als ${megabytes(fault, 'zulässig')}.`,
    fix: 'Verkleinern Sie das Dokument, zum Beispiel durch eine geringere Auflösung beim Einscannen.',
  }),
  STEP_NOT_REFUSED: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)} wurde angenommen, erwartet war die Ablehnung ${detail(fault, 'expected', 'des Schritts')}.`,
    fix: 'Prüfen Sie, ob die erwartete Ablehnung (refused) oder das Regelwerk zu berichtigen ist.',
  }),
  REQUEST_ID_REUSED: (fault) => ({
    sentence: `Die Vorgangskennung${quoted(fault.value)} wurde bereits mit anderem Inhalt verwendet.`,
    fix: 'Verwenden Sie für einen neuen Vorgang eine neue Kennung.',
  }),
  DUTY_NOT_OPEN: (fault) => ({
    sentence: `Die Pflicht${quoted(fault.value)} ist nicht mehr offen${standing(fault)}.`,
    fix: 'Der Stand der Pflicht steht in der Fristenliste und im Verlauf der Akte.',
  }),
  DUTY_BEING_PROVED: (fault) => ({
    sentence: `Für die Pflicht${quoted(fault.value)} wird gerade ein anderer Nachweis erfasst.`,
    fix: 'Warten Sie einen Augenblick und sehen Sie dann in der Fristenliste nach.',
  }),
  ENTITY_ENDED: (fault) => ({
    sentence: `Die Akte${quoted(fault.value)} ist abgeschlossen.`,
    fix: 'Abgeschlossene Akten nehmen keine Angaben mehr auf; der Verlauf bleibt lesbar.',
  }),
  UNKNOWN_ENTITY: (fault) => ({
    sentence: `Das Aktenzeichen${quoted(fault.value)} ist nicht bekannt.`,
    fix: 'Prüfen Sie das Aktenzeichen; „fristwerk duties“ zeigt die vorhandenen.',
  }),
  UNKNOWN_DUTY: (fault) => ({
    sentence: `Die Pflicht${quoted(fault.value)} gibt es in dieser Akte nicht.`,
    fix: `Pflichten dieser Akte: ${choices(fault, 'siehe Fristenliste')}.`,
  }),
  UNKNOWN_ACTOR: (fault) => ({
    sentence: `Die handelnde Person${quoted(fault.value)} ist nicht ${quoted(fault.value) === '' ? 'angegeben' : 'bekannt'}.`,
    fix: `Geben Sie eine bekannte Kennung an: ${choices(fault, 'siehe Personen in der Organisationsdatei')}.`,
  }),
  ACTOR_NOT_ENTITLED: (fault) => ({
    sentence: `Die handelnde Person${quoted(fault.value)} ist in der Organisation${quoted(fault.details?.organisation)} nicht zuständig.`,
    fix: `Zuständig ist dort: ${responsible(fault)}.`,
  }),
  FOREIGN_REQUEST: () => ({
    sentence: 'Die Anfrage kommt nicht von dieser Anwendung.',
    fix: 'Rufen Sie Fristwerk auf dem Rechner, auf dem es läuft, unter der Adresse auf, die beim Start genannt wurde.',
  }),
  UNKNOWN_ORGANISATION: (fault) => ({
    sentence: `Die Organisation${quoted(fault.value)} ist nicht bekannt.`,
    fix: `Bekannt sind: ${choices(fault, 'die Organisationen der Organisationsdatei')}.`,
  }),
  NOT_FOUND: (fault) => ({
    sentence: `Unter${fault.value === undefined ? ' dieser Adresse' : quoted(fault.value)} ist nichts hinterlegt.`,
    fix: 'Prüfen Sie die Adresse oder die Kennung.',
  }),
  NOT_RUNNING: (fault) => ({
    sentence: `Fristwerk läuft nicht${fault.value === undefined ? '' : ` (Datenordner${quoted(fault.value)})`}.`,
    fix: 'Starten Sie es mit „npm start“ oder geben Sie mit --data den Datenordner des laufenden Fristwerks an.',
  }),
  ENGINE_UNREACHABLE: (fault) => ({
    sentence: `Der Ablaufdienst (Temporal)${quoted(fault.value)} antwortet nicht.`,
    fix: 'Prüfen Sie, ob Fristwerk läuft, und starten Sie es mit „npm start“ neu.',
  }),
  NO_ANSWER_IN_TIME: () => ({
    sentence: 'Innerhalb von 30 Sekunden kam keine Antwort; der Vorgang kann trotzdem angenommen sein.',
    fix: 'Wiederholen Sie ihn mit derselben Vorgangskennung; er wird dann nicht doppelt ausgeführt.',
  }),
  SCHEMA_VERSION: (fault) => {
    const expected = detail(fault, 'expected');
    const isNewer = expected !== '' && String(fault.value ?? '') > expected;
    return {
      sentence: `Der Datenbestand hat die Fassung${quoted(fault.value ?? 'unbekannt')}, ${isNewer ? 'dieses Programm ist älter und erwartet' : 'erwartet wird'} ${expected || 'eine andere'}.`,
      fix: isNewer
        ? 'Verwenden Sie die neuere Fassung von Fristwerk, mit der er zuletzt benutzt wurde.'
        : 'Starten Sie Fristwerk einmal mit „npm start“; dabei wird der Datenbestand umgestellt.',
    };
  },
  RULES_INVALID: (fault) => ({
    sentence: `Das Regelwerk ist fehlerhaft${quoted(fault.value)}.`,
    fix: 'Stellen Sie den ausgelieferten Stand des Regelwerks wieder her.',
  }),
  INTERNAL: () => ({
    sentence: 'Fristwerk konnte den Vorgang wegen eines unerwarteten Fehlers nicht ausführen.',
    fix: 'Wiederholen Sie ihn mit derselben Vorgangskennung; Näheres steht im Protokoll.',
  }),
};

/** The request id under its names on the command line, in forms and in the head of an API call. */
function isRequestId({ field }: Fault): boolean {
  return field === 'requestId' || field === 'Idempotency-Key';
}

function decimal(fault: Fault, name: string): string {
  return detail(fault, name, '?').replace('.', ',');
}

function from(fault: Fault): string {
  const earliest = detail(fault, 'earliest', until(fault) === '' ? 'dem Beginn' : '');
  return earliest === '' ? '' : ` ab ${earliest}`;
}

function until(fault: Fault): string {
  const latest = detail(fault, 'latest', detail(fault, 'max'));
  return latest === '' ? '' : ` bis ${latest}`;
}

function responsible({ details }: Fault): string {
  return Array.isArray(details?.roles) ? details.roles.map(roleLabel).join(', ') : 'wer dort benannt ist';
}

function standing(fault: Fault): string {
  const { status } = fault.details ?? {};
  if (!DUTY_STATUSES.some((known) => known === status)) return '';
  const on = detail(fault, 'on');
  return ` (${statusLabel(status as DutyStatus)}${on === '' ? '' : ` am ${on}`})`;
}
