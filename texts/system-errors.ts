import type { ErrorCode } from '../domain/errors';
import { detail, type ErrorWords, quoted, subject } from './fault-words';

/** What whoever reads a page can do about a fault of the running system. */
const OPERATIONS_HELP = 'Versuchen Sie es in einer Minute erneut; bleibt der Fehler, hilft der Betrieb weiter.';

/** Sentences on Fristwerk itself: not running, not answering, not in order. */
export const SYSTEM_ERRORS = {
  STEP_NOT_REFUSED: (fault) => ({
    sentence: `${subject(fault)}${quoted(fault.value)} wurde angenommen, erwartet war die Ablehnung ${detail(fault, 'expected', 'des Schritts')}.`,
    fix: 'Prüfen Sie, ob die erwartete Ablehnung (refused) oder das Regelwerk zu berichtigen ist.',
  }),
  FOREIGN_REQUEST: () => ({
    sentence: 'Die Anfrage kommt nicht von dieser Anwendung.',
    fix: 'Rufen Sie Fristwerk auf dem Rechner, auf dem es läuft, unter der Adresse auf, die beim Start genannt wurde.',
  }),
  NOT_RUNNING: (fault, medium) => ({
    sentence: `Fristwerk läuft nicht${fault.value === undefined ? '' : ` (Datenordner${quoted(fault.value)})`}.`,
    fix:
      medium === 'page'
        ? OPERATIONS_HELP
        : 'Starten Sie es mit „npm start“ oder geben Sie mit --data den Datenordner des laufenden Fristwerks an.',
  }),
  ENGINE_UNREACHABLE: (fault, medium) => ({
    sentence:
      medium === 'page'
        ? 'Der Ablaufdienst antwortet nicht.'
        : `Der Ablaufdienst (Temporal)${quoted(fault.value)} antwortet nicht.`,
    fix:
      medium === 'page' ? OPERATIONS_HELP : 'Prüfen Sie, ob Fristwerk läuft, und starten Sie es mit „npm start“ neu.',
  }),
  NO_ANSWER_IN_TIME: (_fault, medium) => ({
    sentence: 'Innerhalb von 30 Sekunden kam keine Antwort; der Vorgang kann trotzdem angenommen sein.',
    fix:
      medium === 'page'
        ? 'Senden Sie das Formular noch einmal ab; der Vorgang wird nicht doppelt ausgeführt.'
        : 'Wiederholen Sie ihn mit derselben Vorgangskennung; er wird dann nicht doppelt ausgeführt.',
  }),
  SCHEMA_VERSION: (fault, medium) => {
    const expected = detail(fault, 'expected');
    const isNewer = expected !== '' && String(fault.value ?? '') > expected;
    const remedy = isNewer
      ? 'Verwenden Sie die neuere Fassung von Fristwerk, mit der er zuletzt benutzt wurde.'
      : 'Starten Sie Fristwerk einmal mit „npm start“; dabei wird der Datenbestand umgestellt.';
    return {
      sentence: `Der Datenbestand hat die Fassung${quoted(fault.value ?? 'unbekannt')}, ${isNewer ? 'dieses Programm ist älter und erwartet' : 'erwartet wird'} ${expected || 'eine andere'}.`,
      fix: medium === 'page' ? OPERATIONS_HELP : remedy,
    };
  },
  RULES_INVALID: (fault) => ({
    sentence: `Das Regelwerk ist fehlerhaft${quoted(fault.value)}.`,
    fix: 'Stellen Sie den ausgelieferten Stand des Regelwerks wieder her.',
  }),
  INTERNAL: (_fault, medium) => ({
    sentence: 'Fristwerk konnte den Vorgang wegen eines unerwarteten Fehlers nicht ausführen.',
    fix:
      medium === 'page'
        ? OPERATIONS_HELP
        : 'Wiederholen Sie ihn mit derselben Vorgangskennung; Näheres steht im Protokoll.',
  }),
} as const satisfies Partial<Record<ErrorCode, ErrorWords>>;
