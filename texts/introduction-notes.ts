import { choiceWords, type IntroductionChoice } from './introduction-choices';

/** Head of the sheet of notes: sheet, column, whether it must be filled, what may stand there. */
export const NOTE_HEADS = ['Blatt', 'Spalte', 'Erforderlich', 'Zulässige Werte'] as const;

/** First lines of the sheet of notes. */
export const NOTE_LINES = [
  'Jedes Blatt enthält eine Beispielzeile. Ersetzen Sie sie durch Ihre Angaben; Blätter und Spalten, die Sie nicht brauchen, dürfen fehlen.',
  'Eine leere Zelle heißt „unbekannt“, nicht „nein“.',
  'Die Kennung vergeben Sie selbst. Über sie verweisen die Blätter aufeinander: ein Ausfall auf das Personal, eine Stelle auf die Förderung.',
  'Namen gehören nur in die Spalten Vorname und Nachname.',
  'In „Vor Einführung erledigt“ stehen Ziffern der Richtlinien, durch Semikolon getrennt, oder „alle“: Pflichten, deren Frist vor der Einführung endete und die erledigt sind. Was dort nicht genannt ist, bleibt offen.',
] as const;

const REQUIRED = { yes: 'ja', no: '' } as const;

/** Whether a column must be filled, as the notes say it. */
export const requiredNote = (required: boolean): string => (required ? REQUIRED.yes : REQUIRED.no);

const KINDS = {
  text: 'Text',
  country: 'Kürzel des Staats aus zwei Buchstaben, zum Beispiel DE',
  day: 'Datum (TT.MM.JJJJ)',
  yesNo: 'ja, nein',
  share: 'Anteil an einer Vollzeitstelle, zum Beispiel 0,75',
  money: 'Betrag in Euro, zum Beispiel 2.850,50',
  count: 'ganze Zahl',
  names: 'Namen, durch Semikolon getrennt',
  municipalities: 'Gemeinden mit Anteil, zum Beispiel „Schopfheim: 0,5; Wehr: 0,25“',
  employment: 'Kennung aus dem Blatt „Personal“ oder Aktenzeichen, zum Beispiel IM-7K3Q2A9D',
  provider: 'Kennung oder Name des Verbands aus der Organisationsdatei',
} as const;

/** A kind of cell, as the notes explain it. */
export type NotedKind =
  | keyof typeof KINDS
  | { readonly one: IntroductionChoice }
  | { readonly several: IntroductionChoice };

/** What may stand in a column. */
export function kindNote(kind: NotedKind): string {
  if (typeof kind !== 'object') return KINDS[kind];
  if ('one' in kind) return choiceWords(kind.one).join(', ');
  return `einer oder mehrere, durch Semikolon getrennt: ${choiceWords(kind.several).join('; ')}`;
}
