import type { Comparing, Condition } from './rule';

/** Compared with another fact: `{ "fact": "statutoryMinijobLimit" }`. */
export interface FactValueReference {
  readonly fact: string;
}
/** Compared with a number of the guideline: `{ "parameter": "minimumShare" }`. */
export interface ParameterReference {
  readonly parameter: string;
}
/** Compared with a county's answer: `{ "reading": "minTrainingDays" }`. */
export interface ReadingReference {
  readonly reading: string;
}
/** Compared with a list of the text and the entries that a county adds: `{ "listed": […], "orReading": "subjects.a" }`. */
export interface ListReference {
  readonly listed: readonly unknown[];
  readonly orReading: string;
}

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === keys.length &&
  keys.every((key) => Object.hasOwn(value, key));

export const isFactReference = (value: unknown): value is FactValueReference => has(value, 'fact');
export const isParameterReference = (value: unknown): value is ParameterReference => has(value, 'parameter');
export const isReadingReference = (value: unknown): value is ReadingReference => has(value, 'reading');
export const isListReference = (value: unknown): value is ListReference => has(value, 'listed', 'orReading');

/** The switch that a written value names, if it does. */
export function readingIn(value: unknown): string | undefined {
  if (isReadingReference(value)) return value.reading;
  return isListReference(value) ? value.orReading : undefined;
}

/** The value to compare with, once a county's answers are known; other values stay as written. */
export function underReadings(value: unknown, answerOf: (key: string) => unknown): unknown {
  if (isReadingReference(value)) return answerOf(value.reading);
  if (isListReference(value)) return [...value.listed, ...(answerOf(value.orReading) as readonly unknown[])];
  return value;
}

/** The same condition with other values in its comparisons. */
export function withValues(condition: Condition, change: (value: unknown, leaf: Comparing) => unknown): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => withValues(part, change)) };
  if ('any' in condition) return { any: condition.any.map((part) => withValues(part, change)) };
  if ('not' in condition) return { not: withValues(condition.not, change) };
  return { ...condition, value: change(condition.value, condition) };
}

/** Every comparison of a condition, from left to right. */
export function comparisonsOf(condition: Condition): readonly Comparing[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  if ('not' in condition) return comparisonsOf(condition.not);
  return [condition];
}

/** The facts on which a condition depends, each once. */
export function factsIn(...conditions: readonly Condition[]): readonly string[] {
  const named = conditions
    .flatMap(comparisonsOf)
    .flatMap(({ fact, value }) => (isFactReference(value) ? [fact, value.fact] : [fact]));
  return [...new Set(named)];
}
