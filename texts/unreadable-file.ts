import type { Fault } from '../domain/errors';
import { detail, type ErrorSentence, megabytes, quoted } from './fault-words';

/** Why a file could not be read. */
export type UnreadableReason =
  | 'missing'
  | 'notReadable'
  | 'tooLarge'
  | 'encoding'
  | 'syntax'
  | 'duplicateKey'
  | 'severalDocuments'
  | 'nesting';

const REASONS: Readonly<Record<UnreadableReason, (fault: Fault) => ErrorSentence>> = {
  missing: (fault) => ({
    sentence: `Die Datei${quoted(fault.value)} gibt es nicht.`,
    fix: 'Prüfen Sie Ordner und Dateinamen.',
  }),
  notReadable: (fault) => ({
    sentence: `Die Datei${quoted(fault.value)} lässt sich nicht öffnen.`,
    fix: 'Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.',
  }),
  tooLarge: (fault) => ({
    sentence: `Die Datei${quoted(fault.value)} ist größer als ${megabytes(fault, '1 MB')}.`,
    fix: 'Teilen Sie die Angaben auf mehrere Dateien auf.',
  }),
  encoding: (fault) => ({
    sentence: `Die Datei${quoted(fault.value)} ist nicht in UTF-8 gespeichert.`,
    fix: 'Speichern Sie die Datei mit der Zeichenkodierung UTF-8.',
  }),
  syntax: (fault) => ({
    sentence: `Die Datei${quoted(fault.value)} ist weder gültiges YAML noch JSON${position(fault)}.`,
    fix: 'Prüfen Sie an dieser Stelle Einrückung, Doppelpunkte und Anführungszeichen.',
  }),
  duplicateKey: (fault) => ({
    sentence: `In der Datei${quoted(fault.value)} steht ein Feld doppelt${position(fault)}.`,
    fix: 'Entfernen Sie eine der beiden Angaben.',
  }),
  severalDocuments: (fault) => ({
    sentence: `Die Datei${quoted(fault.value)} enthält mehrere Dokumente${position(fault)}.`,
    fix: 'Legen Sie für jedes Dokument eine eigene Datei an.',
  }),
  nesting: (fault) => ({
    sentence: `In der Datei${quoted(fault.value)} stehen Gruppen oder Listen tiefer ineinander als ${detail(fault, 'max', '64')}-mal.`,
    fix: 'So tief ist keine Eingabe gegliedert; prüfen Sie die Klammern und Einrückungen.',
  }),
};

/** Sentence of `UNREADABLE_FILE`: `value` is the file, `details` the reason and, where known, line and column. */
export function unreadableFile(fault: Fault): ErrorSentence {
  const reason = String(fault.details?.reason);
  return REASONS[Object.hasOwn(REASONS, reason) ? (reason as UnreadableReason) : 'notReadable'](fault);
}

function position(fault: Fault): string {
  const line = detail(fault, 'line');
  return line === '' ? '' : ` (Zeile ${line}, Spalte ${detail(fault, 'column', '1')})`;
}
