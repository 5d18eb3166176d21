import { guidelineNamed } from '../../rules/guideline/versions';
import { periodKind, periodSentence, periodWords } from '../../texts/duty-period';

test.each([
  [{ kind: 'statutory', length: { count: 3, unit: 'months' } }, 'innerhalb von 3 Monaten', 'statutory'],
  [{ kind: 'statutory', length: { count: 1, unit: 'weeks' } }, 'innerhalb von einer Woche', 'statutory'],
  [{ kind: 'weekBegins', week: 7 }, 'ab Beginn der 7. Woche', 'statutory'],
  [{ kind: 'fixedDate' }, 'zum Kalendertag, den die Richtlinie nennt', 'statutory'],
  [{ kind: 'requested' }, 'auf Abfrage, zum dort genannten Tag', 'statutory'],
  [{ kind: 'prompt' }, 'unverzüglich, ohne festen Tag', 'prompt'],
  [{ kind: 'internal' }, 'zum Tag, den das Haus bestimmt', 'internal'],
] as const)('%j is due "%s" and counts as %s', (period, words, kind) => {
  expect(periodWords(period)).toBe(words);
  expect(periodKind(period)).toBe(kind);
});

test('3.3.3: the period of earlier employment is told as a sentence', () => {
  expect(periodSentence('exemptingEmployment', { count: 6, unit: 'months' })).toBe(
    'Von der Nachqualifizierung befreit frühere Beschäftigung von mindestens 6 Monaten.',
  );
  expect(periodSentence('ofANewerVersion', { count: 1, unit: 'years' })).toBe('Zeitraum von einem Jahr.');
});

test('every period of the guideline has a sentence of its own', () => {
  const { parameters } = guidelineNamed('2017-09-01');
  const periods = Object.entries(parameters).filter(([, value]) => typeof value === 'object' && 'count' in value);
  expect(periods.length).toBeGreaterThanOrEqual(6);
  for (const [name] of periods) expect(periodSentence(name, { count: 2, unit: 'days' })).not.toMatch(/^Zeitraum/);
});
