import { exclusionSchema } from '../../domain/employment';
import { legalDate } from '../../domain/legal-date';
import { parseInput } from '../../domain/validation';
import { reductionSentence } from '../../texts/calculators/plan-standing';
import { eventSentence } from '../../texts/history-event';

describe('3.5, Q18: the decision on the exclusion is told with its category, never with what was found', () => {
  const told = (data: object) =>
    eventSentence({ type: 'exclusionDecided', occurredOn: legalDate('2026-08-24'), data }, 'Anna Beispiel');

  test.each([
    [true, 'conduct-confirmed', 'Tätigkeitsausschluss; Grund: Verhalten nach Ziffer 3.5 bestätigt.'],
    [false, 'conduct-not-confirmed', 'kein Tätigkeitsausschluss; Grund: Verhalten nach Ziffer 3.5 nicht bestätigt.'],
    [false, 'conduct-unrelated', 'kein Tätigkeitsausschluss; Grund: Erkenntnisse ohne Bezug zu Ziffer 3.5.'],
  ])('excluded %s, %s', (excluded, reason, words) => {
    expect(told({ decidedOn: legalDate('2026-08-24'), excluded, reason })).toBe(
      `Anna Beispiel hat am Mo 24.08.2026 nach Ziffer 3.5 entschieden: ${words}`,
    );
  });

  test.each([
    [{ reason: 'theft in 2019' }, 'INVALID_CHOICE', 'reason'],
    [{ content: 'theft in 2019' }, 'UNKNOWN_FIELD', 'content'],
    [{ excluded: undefined }, 'REQUIRED_FIELD', 'excluded'],
  ])('%j is refused', (change, code, field) => {
    const decision = { decidedOn: '2026-08-24', excluded: true, reason: 'conduct-confirmed', ...change };
    expect(() => parseInput(exclusionSchema, decision)).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ code, field })] }),
    );
  });
});

test('4.2: a reduction that begins within the six weeks of 4.1 is told with a note, another is not (ADR 0011)', () => {
  const from = legalDate('2027-02-14');
  expect(reductionSentence(from, null)).toBe('Zeitraum einer Kürzung (Ziffer 4.2): ab So 14.02.2027, Ende offen.');
  expect(reductionSentence(from, null, true)).toBe(
    'Zeitraum einer Kürzung (Ziffer 4.2): ab So 14.02.2027, Ende offen. Hinweis: Der Zeitraum beginnt vor der 7. Woche; ' +
      'bis zu 6 Wochen ist der Verband nach Ziffer 4.1 ohne Erstattungspflicht freigestellt.',
  );
});
