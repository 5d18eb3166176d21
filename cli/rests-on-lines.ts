import type { UsedReading } from '../domain/guideline';
import { byNumber, READINGS_USED, usedReadingWords, versionWords } from '../texts/calculators/rests-on';
import { wrapIndented } from './table';

/** On what an answer rests: the version of the guideline, then each question of reading with its answer below it. */
export function restsOnLines(guideline: string, readings: readonly UsedReading[], width: number): string[] {
  return [versionWords(guideline), ...readingLines(readings, width)];
}

/** Each question of reading in the order of its number, with its answer further in; nothing where none was used. */
export function readingLines(readings: readonly UsedReading[], width: number): string[] {
  if (readings.length === 0) return [];
  return [`${READINGS_USED}:`, ...byNumber(readings).flatMap((reading) => questionLines(reading, width))];
}

function questionLines(reading: UsedReading, width: number): string[] {
  const [question, answer] = usedReadingWords(reading);
  return [...wrapIndented(question, width), ...wrapIndented(answer, width - 2).map((line) => `  ${line}`)];
}
