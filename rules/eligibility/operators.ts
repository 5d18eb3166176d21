import { FristwerkError } from '../../domain/errors';
import { isFactValue } from './check-facts';
import type { FactDefinition, FactKind } from './facts';
import { isListedSubject } from './subject';

/** How two values are compared, which facts may stand on its left and what on its right. */
export interface Operator {
  readonly left: readonly FactKind[];
  /** `same`: one value of the fact's own kind. `list`: several of them, at least one. */
  readonly right: 'same' | 'list';
  readonly holds: (actual: never, expected: never) => boolean;
}

const operator = <Actual, Expected>(
  left: readonly FactKind[],
  right: Operator['right'],
  holds: (actual: Actual, expected: Expected) => boolean,
): Operator => ({ left, right, holds });

/** The only operators a rule may use; those that json-rules-engine brings are removed. */
export const OPERATORS = {
  equals: operator<unknown, unknown>(['boolean', 'text', 'choice'], 'same', (actual, expected) => actual === expected),
  isOneOf: operator<string, readonly string[]>(['text', 'choice'], 'list', (actual, list) => list.includes(actual)),
  isListedSubject: operator<string, readonly string[]>(['text'], 'list', isListedSubject),
  shareAtLeast: operator<number, number>(['share'], 'same', (actual, minimum) => actual >= minimum),
  moneyAbove: operator<number, number>(['money'], 'same', (actual, limit) => actual > limit),
  dateOnOrBefore: operator<string, string>(['date'], 'same', (actual, last) => actual <= last),
  dateOnOrAfter: operator<string, string>(['date'], 'same', (actual, first) => actual >= first),
} as const satisfies Record<string, Operator>;

export type OperatorName = keyof typeof OPERATORS;

/** Whether the operator suits the fact, and the value written in a rule suits both. */
export function suits(name: OperatorName, fact: FactDefinition, expected: unknown): boolean {
  const { left, right }: Operator = OPERATORS[name];
  if (!left.includes(fact.kind)) return false;
  return right === 'same' ? isFactValue(fact, expected) : isListOf(fact, expected);
}

/**
 * Compares a known value with an expected one.
 * @throws INVALID_TYPE when either is not of a kind that the operator compares: a wrong type never reads as "no".
 */
export function compare(name: OperatorName, actual: unknown, expected: unknown): boolean {
  const { left, right, holds }: Operator = OPERATORS[name];
  const agrees = left.some(
    (kind) =>
      isFactValue({ kind }, actual) &&
      (right === 'same' ? isFactValue({ kind }, expected) : isListOf({ kind }, expected)),
  );
  if (!agrees) throw new FristwerkError('INVALID_TYPE', { value: actual, details: { operator: name, expected } });
  return holds(actual as never, expected as never);
}

function isListOf(fact: FactDefinition, expected: unknown): boolean {
  return Array.isArray(expected) && expected.length > 0 && expected.every((entry) => isFactValue(fact, entry));
}
