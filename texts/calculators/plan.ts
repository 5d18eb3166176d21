/** German of the calculator `plan`. */
export const PLAN_WORDS = {
  heads: ['Fällig', 'Pflicht', 'Art', 'Wer wem', 'Erste Erinnerung'],
  none: 'Aus diesen Angaben folgen keine Pflichten.',
  met: 'erledigt',
  arisesWith: 'entsteht mit',
  target: 'interner Zielwert',
  knownAfterPeriod: 'Erst nach Ablauf der Frist bekannt geworden: von einer Person zu prüfen.',
  beforePublication: 'Die Frist endete vor der Bekanntgabe der Richtlinie.',
} as const;
