import { listReading, numberReading, type ReadingText, reading } from './reading-text';

const SUBJECTS = (entries: readonly string[]) =>
  entries.length === 0 ? 'nur die im Wortlaut genannten Fächer' : `außer den genannten auch ${entries.join(', ')}`;

/** Questions at 3.2, 3.3 and 3.5: who may be employed, and the requalification. */
export const QUALIFICATION: Readonly<Record<string, ReadingText>> = {
  'subjects.a': listReading(
    'Welche Fächer gehören über die genannten hinaus zum Sozialwesen („insbesondere“)?',
    SUBJECTS,
  ),
  'subjects.b': listReading('Welche Fächer sind über die genannten hinaus geeignet („insbesondere“)?', SUBJECTS),
  foreignQualifications: reading(
    'Gilt der Satz über ausländische Qualifikationen, der unter Buchstabe c steht, auch für a und b?',
    {
      allTypes: 'Er gilt für a, b und c, auch für Abschlüsse aus der Europäischen Union.',
    },
  ),
  experienceDocumentedBy: reading(
    'Wer dokumentiert das Erfahrungswissen: die anstellende Kommune oder der Verband, der hier anstellt?',
    {
      either: 'Gemeinde oder Verband',
      municipality: 'nur die Gemeinde',
      provider: 'nur der Verband',
    },
  ),
  requalification: reading('Die Nachqualifizierung wird zweimal mit verschiedenen Worten verlangt. Sind es zwei?', {
    oneTraining: 'Es ist eine einzige; ihren Inhalt bestimmen die Themen der Ziffer 3.3.1.',
  }),
  conditionalFunding: reading('Ist eine Person förderfähig, bevor die Nachqualifizierung nachgewiesen ist?', {
    on: 'vorläufig förderfähig, Nachweis ausstehend',
    off: 'erst mit dem Nachweis; bis dahin entscheidet eine Person',
  }),
  minTrainingDays: numberReading(
    'Wie viele Tage muss eine „mehrtägige“ Schulung dauern?',
    (days) => `mindestens ${days} Tage`,
  ),
  trainingPeriodStart: reading('Zählt bei den drei Monaten „nach Aufnahme der Tätigkeit“ der erste Arbeitstag mit?', {
    '187_1': 'Er zählt nicht mit (BGB § 187 Abs. 1); erinnert wird zum früheren Tag.',
    '187_2': 'Er zählt mit (BGB § 187 Abs. 2).',
  }),
  trainingRoll: reading('Verschiebt sich das Fristende auch für den Beginn eines Kurses auf den nächsten Werktag?', {
    on: 'Ja, von Samstag, Sonntag und Feiertag auf den nächsten Werktag (LVwVfG § 31 Abs. 3).',
    off: 'Nein, es bleibt beim rechnerischen Ende.',
  }),
  trainingProofs: reading('Welcher Nachweis ist nachzureichen: der über den Beginn oder der über den Abschluss?', {
    both: 'beide nacheinander, zuerst an das Landratsamt, das sie an die Bewilligungsstelle weitergibt',
    beginning: 'nur der Nachweis über den Beginn',
    completion: 'nur der Nachweis über den Abschluss',
  }),
  exemption333Scope: reading(
    'Ersetzt die frühere Beschäftigung die ganze Qualifikation oder nur die Nachqualifizierung?',
    {
      training: 'Jedenfalls die Nachqualifizierung; fehlen andere Nachweise, entscheidet eine Person.',
      whole_c: 'alle Nachweise nach Buchstabe c',
    },
  ),
  exemption333Gaps: reading('Müssen die sechs Monate früherer Beschäftigung in einem Stück liegen?', {
    review: 'Sechs Monate in einem Stück genügen; bei mehreren Stücken entscheidet eine Person.',
    add180Days: 'Mehrere Stücke werden zusammengezählt, 180 Tage genügen (BGB § 191).',
    onePieceOnly: 'nur in einem Stück',
  }),
  furtherTrainingFor: reading('Wen meint der Verweis auf „Nummer 3.2 Satz 1“?', {
    allTypes: 'alle Qualifikationsarten a bis c',
  }),
  extremismRecheckMonths: numberReading(
    'Wann wird die Prüfung nach Ziffer 3.5 wiederholt?',
    (months) => (months === 1 ? 'jeden Monat, vom Haus bestimmt' : `alle ${months} Monate, vom Haus bestimmt`),
    { off: 'Sie wird nicht wiederholt; die Richtlinie nennt keinen Abstand.' },
  ),
};
