import type { UsedReading } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import { formatDay } from '../format';
import { readingAnswer, readingQuestion } from '../readings/readings';

/**
 * On what an answer rests, line by line: `Richtlinie, Fassung vom 01.09.2017`, then each question of reading with its
 * answer, `Q39 Kommt es auf die Absendung oder auf den Eingang an? – auf den Eingang; …`.
 */
export function restsOn(guideline: string, readings: readonly UsedReading[]): readonly string[] {
  const version = `Richtlinie, Fassung vom ${formatDay(guideline as LegalDate)}`;
  return [
    version,
    ...readings.map(({ number, key, value }) => `${number} ${readingQuestion(key)} – ${readingAnswer(key, value)}`),
  ];
}
