import type { UsedReading } from '../../domain/guideline';
import type { LegalDate } from '../../domain/legal-date';
import { formatDay } from '../format';
import { readingAnswer, readingQuestion } from '../readings/readings';

/** Heading of the answers with which something was computed. */
export const READINGS_USED = 'Angewandte Auslegungen';

/** The version of the guideline that an answer follows: `Richtlinie, Fassung vom 01.09.2017`. */
export function versionWords(guideline: string): string {
  return `Richtlinie, Fassung vom ${formatDay(guideline as LegalDate)}`;
}

/**
 * A question of reading and its answer: `['Q39 Kommt es auf die Absendung oder auf den Eingang an?', 'auf den Eingang;
 * die Absendung wird eigens festgehalten']`.
 */
export function usedReadingWords({ number, key, value }: UsedReading): readonly [string, string] {
  return [`${number} ${readingQuestion(key)}`, readingAnswer(key, value)];
}

/** Readings in the order of their numbers, each question once. */
export function byNumber(readings: readonly UsedReading[]): readonly UsedReading[] {
  const once = readings.filter(({ key }, place) => readings.findIndex((other) => other.key === key) === place);
  return [...once].sort((one, other) => Number(one.number.slice(1)) - Number(other.number.slice(1)));
}
