import { guidelineNamed } from '../../rules/guideline/versions';
import { READING_TEXTS, readingAlternative, readingAnswer, readingQuestion } from '../../texts/readings/readings';

const { switches, fixedReadings } = guidelineNamed('2017-09-01');

test('every question of the guideline has German words, and no words are left over', () => {
  const keys = [...Object.keys(switches), ...fixedReadings.map(({ key }) => key)];
  expect(keys.length).toBeGreaterThan(50);
  expect(Object.keys(READING_TEXTS).sort()).toEqual(keys.sort());
});

test('every named answer of a switch has German words of its own', () => {
  for (const [key, question] of Object.entries(switches)) {
    const named = 'choices' in question ? question.choices : 'orElse' in question ? [question.orElse] : [];
    for (const value of named) expect([key, value, readingAnswer(key, value)]).not.toEqual([key, value, value]);
    expect(new Set(named.map((value) => readingAnswer(key, value))).size).toBe(named.length);
  }
});

test('every fixed answer and every default has German words', () => {
  for (const { key, value } of fixedReadings)
    expect([key, readingAnswer(key, value)]).not.toEqual([key, String(value)]);
  for (const [key, question] of Object.entries(switches))
    expect([key, readingAnswer(key, question.default)]).not.toEqual([key, String(question.default)]);
});

test('every question is one, and no sentence shouts or names a key', () => {
  for (const { question, answers } of Object.values(READING_TEXTS)) {
    expect(question).toMatch(/[?]$|[?] .*[.]$|\. Was gilt\?$/);
    for (const words of [question, ...Object.values(answers)]) expect(words).not.toMatch(/!|\b[a-z]+[A-Z]/);
  }
});

test.each([
  ['minTrainingDays', 2, 'mindestens 2 Tage'],
  ['rate.a', 64_000, '64.000 € im Jahr'],
  ['rate.c', 51_000, '51.000 € im Jahr, abgeleitet aus Ziffer 3.4.1'],
  ['deemedDeliveryDays', 1, '1 Tag nach der Aufgabe zur Post'],
  ['deemedDeliveryDays', 3, '3 Tage nach der Aufgabe zur Post'],
  ['promptTargetWorkingDays', 1, 'Ziel des Hauses: innerhalb von 1 Arbeitstag; die Richtlinie nennt keinen Tag'],
  ['promptTargetWorkingDays', 3, 'Ziel des Hauses: innerhalb von 3 Arbeitstagen; die Richtlinie nennt keinen Tag'],
  ['readinessDates', ['06-30', '12-31'], 'nur auf Abfrage; intern geprüft wird die Bereitschaft zum 30.06. und 31.12.'],
  ['subjects.a', [], 'nur die im Wortlaut genannten Fächer'],
  ['subjects.a', ['Heilpädagogik'], 'außer den genannten auch Heilpädagogik'],
  ['trainingPeriodStart', '187_2', 'Er zählt mit (BGB § 187 Abs. 2).'],
  ['trainingPeriodStart', 'constructor', 'constructor'],
  ['ofANewerVersion', 7, '7'],
] as const)('the answer %s: %j is "%s"', (key, value, words) => {
  expect(readingAnswer(key, value)).toBe(words);
});

test('what may be entered instead is told with its unit', () => {
  expect(readingAlternative('rate.a', { kind: 'range', min: 1, max: 500_000, unit: 'euros' })).toBe('1 bis 500.000 €');
  expect(readingAlternative('promptTargetWorkingDays', { kind: 'range', min: 1, max: 10, unit: 'workingDays' })).toBe(
    '1 bis 10 Arbeitstage',
  );
  expect(readingAlternative('readinessDates', { kind: 'list' })).toBe('eine eigene Liste');
  expect(readingAlternative('trainingRoll', { kind: 'value', value: 'off' })).toBe(
    'Nein, es bleibt beim rechnerischen Ende.',
  );
});

test('a question of a newer version keeps its key', () => {
  expect(readingQuestion('ofANewerVersion')).toBe('ofANewerVersion');
});
