import type { ReadingValue } from '../../domain/guideline';
import { COUNSELLING } from './counselling';
import { FUNDING } from './funding';
import { PROOF_AND_FIGURES } from './proof-and-figures';
import { QUALIFICATION } from './qualification';
import type { ReadingText } from './reading-text';
import { STAFF } from './staff';

/** Every question of reading by its key, whether a county may answer it or not. */
export const READING_TEXTS: Readonly<Record<string, ReadingText>> = {
  ...QUALIFICATION,
  ...FUNDING,
  ...PROOF_AND_FIGURES,
  ...STAFF,
  ...COUNSELLING,
};

/** What a county may enter instead of a default: a named answer, a number between limits, a list. */
export type ToldAlternative =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly kind: 'list' };

const UNITS: Readonly<Record<string, string>> = {
  euros: '€',
  days: 'Tage',
  workingDays: 'Arbeitstage',
  months: 'Monate',
};

const NUMBERS = new Intl.NumberFormat('de-DE');

/** What is asked: `Zählt … der erste Arbeitstag mit?`; a question of a newer version keeps its key. */
export function readingQuestion(key: string): string {
  return textOf(key)?.question ?? key;
}

/** What an answer means: `readingAnswer('minTrainingDays', 2)` is `mindestens 2 Tage`; an unknown one stays as written. */
export function readingAnswer(key: string, value: ReadingValue): string {
  const { answers = {}, number, list } = textOf(key) ?? {};
  if (typeof value === 'number') return number?.(value) ?? String(value);
  if (typeof value === 'object') return list?.(value) ?? value.join(', ');
  return Object.hasOwn(answers, String(value)) ? (answers[String(value)] ?? '') : String(value);
}

/** What may be entered instead: `1 bis 500.000 €`, `eine eigene Liste`, or a named answer. */
export function readingAlternative(key: string, alternative: ToldAlternative): string {
  switch (alternative.kind) {
    case 'value':
      return readingAnswer(key, alternative.value);
    case 'range':
      return `${NUMBERS.format(alternative.min)} bis ${NUMBERS.format(alternative.max)} ${UNITS[alternative.unit] ?? alternative.unit}`;
    case 'list':
      return 'eine eigene Liste';
  }
}

const textOf = (key: string) => (Object.hasOwn(READING_TEXTS, key) ? READING_TEXTS[key] : undefined);
