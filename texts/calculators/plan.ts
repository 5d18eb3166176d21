/** German of the calculator `plan`. */
export const PLAN_WORDS = {
  heads: ['Fällig', 'Pflicht', 'Art', 'Wer gegenüber wem', 'Erste Erinnerung'],
  none: 'Aus diesen Angaben folgen keine Pflichten.',
  met: 'erledigt',
  arisesWith: 'entsteht mit',
  internal: 'intern',
  target: 'Interner Zielwert',
  noLegalDate: 'keine Frist nach Richtlinie',
  knownAfterPeriod: 'Erst nach Ablauf der Frist bekannt geworden: von einer Person zu prüfen.',
  beforePublication: 'Die Frist endete vor der Unterzeichnung der Richtlinie: keine Fristüberschreitung.',
} as const;
