import type { ErrorSentence } from '../fault-words';
import type { UnreadableReason } from '../unreadable-file';

const REASONS: Readonly<Partial<Record<UnreadableReason, ErrorSentence>>> = {
  tooLarge: { sentence: 'ist größer als 1 MB.', fix: 'Teilen Sie die Angaben auf mehrere Zeilen auf.' },
  encoding: {
    sentence: 'ist nicht in UTF-8 gespeichert.',
    fix: 'Speichern Sie die Zeilen mit der Zeichenkodierung UTF-8.',
  },
  duplicateKey: { sentence: 'enthält ein Feld doppelt.', fix: 'Entfernen Sie eine der beiden Angaben.' },
};

const SYNTAX: ErrorSentence = {
  sentence: 'ist kein gültiges JSON.',
  fix: 'Schreiben Sie je Zeile ein vollständiges JSON-Objekt, mit Feldnamen in Anführungszeichen.',
};

/** Why a line of a batch could not be read: `Zeile 3 ist kein gültiges JSON.` */
export function lineError(line: number, reason: UnreadableReason): ErrorSentence {
  const { sentence, fix } = REASONS[reason] ?? SYNTAX;
  return { sentence: `Zeile ${line} ${sentence}`, fix };
}
