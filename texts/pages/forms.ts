/** Words that every form uses. */
export const FORMS = {
  optional: '(nicht erforderlich)',
  choose: 'Bitte auswählen',
  notSaid: 'keine Angabe',
  dateHint: 'TT.MM.JJJJ',
  countryHint: 'Zwei Buchstaben, zum Beispiel DE, UA oder SY',
  actorHint: 'Wer diese Angaben verantwortet. Erscheint im Verlauf.',
  faultCount: (count: number) =>
    count === 1 ? 'Eine Angabe fehlt oder ist nicht zulässig' : `${count} Angaben fehlen oder sind nicht zulässig`,
  fileAgain: 'Der Browser gibt die Datei nach einem Fehler nicht erneut mit. Bitte wählen Sie sie noch einmal aus.',
} as const;
