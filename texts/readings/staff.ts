import { numberReading, type ReadingText, reading } from './reading-text';

/** Questions at § 2 and § 4: notices, absence, replacement. */
export const STAFF: Readonly<Record<string, ReadingText>> = {
  writtenFormIncludesEmail: reading('Genügt eine E-Mail, wo die Richtlinie nur „schriftlich“ verlangt?', {
    ask: 'Die Form bestätigt im Einzelfall eine Person.',
    yes: 'ja',
    no: 'nein, nur ein unterschriebenes Schreiben',
  }),
  staffNotices: reading('Wie verhalten sich die Bekanntgabe nach Ziffer 2.3 und die Mitteilungen nach 4.3 und 4.4?', {
    changesWithinOneWeek:
      'Ziffer 2.3 meint die erste Liste, 4.3 und 4.4 spätere Änderungen; eine Woche ist die äußerste Grenze.',
  }),
  otherGaps: reading('Wie passt „bis zu 6 Wochen freigestellt“ zu „ununterbrochen“?', {
    deviationWithReasons:
      'Die sechs Wochen gelten für Urlaub und Krankheit; jede andere Lücke ist eine Abweichung, die Gründe braucht.',
  }),
  emptyPost: reading('Ist eine Stelle, die nach einem Ausscheiden leer steht, eine Lücke?', {
    gapWithReasons: 'Ja; die Gründe sind unverzüglich mitzuteilen.',
  }),
  sixWeeksScope: reading('Gelten die sechs Wochen je Ausfall oder zusammengezählt?', {
    perAbsence: 'je ununterbrochenem Ausfall einer Person, 42 Kalendertage',
    twelveMonths: 'zusammengezählt in zwölf Monaten, als Hinweis an eine Person',
  }),
  weekSeven: reading('Wann beginnt die 7. Woche?', {
    day43: 'Mit dem 43. Tag des Ausfalls; ein teilweise gearbeiteter Tag ist nicht der erste.',
  }),
  weekSevenRoll: reading('Verschiebt sich der Beginn der 7. Woche von einem Sonntag?', {
    never: 'Nein, er ist der Beginn eines Zustands und kein Fristende.',
  }),
  forecastAlarmDay: numberReading(
    'Wann wird geprüft, ob ein Ausfall voraussichtlich länger als 6 Wochen dauert?',
    (day) => `spätestens am ${day}. Tag des Ausfalls`,
  ),
  noticeTrigger: reading(
    'Ist schon bekannt zu geben, dass Ersatz nicht möglich ist, oder erst, wenn auch die Lohnfortzahlung entfällt?',
    {
      replacementImpossible: 'schon dann, und noch einmal, wenn die Lohnfortzahlung entfällt',
      bothFacts: 'erst, wenn beides zutrifft',
    },
  ),
  reductionDayBasis: reading('Nach welchen Tagen wird die Kürzung eines Monats gerechnet?', {
    calendarDays: 'nach den Kalendertagen des Monats',
    thirtieths: 'in Dreißigsteln',
  }),
  newStaffTrigger: reading('Ab wann läuft die Woche für die Mitteilung neuer Mitarbeiter?', {
    firstDeployment: 'ab dem ersten Tag des Einsatzes, der nicht mitzählt',
    contractStart: 'ab dem Beginn des Vertrags',
  }),
  decisiveMoment: reading('Kommt es auf die Absendung oder auf den Eingang an?', {
    receipt: 'auf den Eingang; die Absendung wird eigens festgehalten',
  }),
  changeTrigger: reading('Ab wann läuft die Woche für eine angekündigte Veränderung?', {
    effective: 'ab dem Tag, an dem sie wirksam wird; erinnert wird ab Kenntnis, wenn diese früher ist',
    knowledge: 'ab Kenntnis',
  }),
  promptTargetWorkingDays: numberReading(
    'Was heißt „unverzüglich“ im Ablauf des Hauses?',
    (days) =>
      `Ziel des Hauses: innerhalb von ${days === 1 ? '1 Arbeitstag' : `${days} Arbeitstagen`}; die Richtlinie nennt keinen Tag`,
  ),
  promptRedDays: numberReading(
    'Ab wann warnt Fristwerk, wenn „unverzüglich“ noch offen ist?',
    (days) =>
      `${days === 1 ? '1 Kalendertag' : `${days} Kalendertage`} nach dem Anlass; die Richtlinie nennt keinen Tag`,
  ),
};
