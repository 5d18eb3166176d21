import type { Bound } from '../../domain/decision';
import { FristwerkError } from '../../domain/errors';
import { isFactValue, isOfKind } from './check-facts';
import type { FactDefinition, FactKind } from './facts';
import { isListedSubject } from './subject';

/** How two values are compared, which facts may stand on its left and what on its right. */
export interface Operator {
  readonly left: readonly FactKind[];
  /** `same`: one value of the fact's own kind. `list`: several of them, at least one. `all`: a list to be covered. */
  readonly right: 'same' | 'list' | 'all';
  readonly holds: (actual: never, expected: never) => boolean;
  /** How a fact lies that meets it. */
  readonly bound: Bound;
}

const operator = <Actual, Expected>(
  left: readonly FactKind[],
  right: Operator['right'],
  bound: Bound,
  holds: (actual: Actual, expected: Expected) => boolean,
): Operator => ({ left, right, holds, bound });

type Numbers = (actual: number, limit: number) => boolean;
type Dates = (actual: string, limit: string) => boolean;
type InList = (actual: string, list: readonly string[]) => boolean;
const atLeast: Numbers = (actual, minimum) => actual >= minimum;
const dates = (bound: Bound, holds: Dates) => operator(['date'], 'same', bound, holds);

/** The only operators a rule may use; those that json-rules-engine brings are removed. */
export const OPERATORS = {
  equals: operator<unknown, unknown>(
    ['boolean', 'text', 'country', 'choice'],
    'same',
    'exactly',
    (actual, expected) => actual === expected,
  ),
  isOneOf: operator(['text', 'country', 'choice'], 'list', 'oneOf', ((actual, list) =>
    list.includes(actual)) as InList),
  isListedSubject: operator(['text'], 'list', 'oneOf', isListedSubject as InList),
  listCoversAll: operator(
    ['list'],
    'all',
    'including',
    (actual: readonly string[], demanded: readonly string[]) => lackingIn(actual, demanded).length === 0,
  ),
  numberAtLeast: operator(['count'], 'same', 'from', atLeast),
  numberAtMost: operator(['count'], 'same', 'until', ((actual, maximum) => actual <= maximum) as Numbers),
  shareAtLeast: operator(['share'], 'same', 'from', atLeast),
  shareSumAtLeast: operator(['shareSum'], 'same', 'from', atLeast),
  moneyAtLeast: operator(['money'], 'same', 'from', atLeast),
  moneyAbove: operator(['money'], 'same', 'above', ((actual, limit) => actual > limit) as Numbers),
  dateBefore: dates('before', (actual, limit) => actual < limit),
  dateOnOrBefore: dates('until', (actual, last) => actual <= last),
  dateOnOrAfter: dates('from', (actual, first) => actual >= first),
  dateAfter: dates('after', (actual, limit) => actual > limit),
} as const satisfies Record<string, Operator>;

export type OperatorName = keyof typeof OPERATORS;

/** Whether a rule may use an operator of that name. */
export function isOperator(name: string): name is OperatorName {
  return Object.hasOwn(OPERATORS, name);
}

/** Whether the operator suits the fact, and the value written in a rule suits both. */
export function suits(name: OperatorName, fact: FactDefinition, expected: unknown): boolean {
  const { left, right }: Operator = OPERATORS[name];
  if (!left.includes(fact.kind)) return false;
  return right === 'list'
    ? isListOf(expected, (entry) => isFactValue(fact, entry))
    : isFactValue(fact, expected) && !(right === 'all' && (expected as readonly string[]).length === 0);
}

/**
 * Compares a known value with an expected one.
 * @throws INVALID_TYPE when either is not of a kind that the operator compares: a wrong type never reads as "no".
 */
export function compare(name: OperatorName, actual: unknown, expected: unknown): boolean {
  const { left, right, holds }: Operator = OPERATORS[name];
  const agrees = left.some((kind) => isOfKind(kind, actual) && isRight(right, kind, expected));
  if (!agrees) throw new FristwerkError('INVALID_TYPE', { value: actual, details: { operator: name, expected } });
  return holds(actual as never, expected as never);
}

/** The demanded entries that a list lacks, in the order of the demand. */
export function lackingIn(actual: readonly string[], demanded: readonly string[]): readonly string[] {
  return demanded.filter((entry) => !actual.includes(entry));
}

function isRight(right: Operator['right'], kind: FactKind, expected: unknown): boolean {
  if (right === 'list') return isListOf(expected, (entry) => isOfKind(kind, entry));
  return isOfKind(kind, expected) && !(right === 'all' && (expected as readonly string[]).length === 0);
}

function isListOf(expected: unknown, suitsEntry: (entry: unknown) => boolean): boolean {
  return Array.isArray(expected) && expected.length > 0 && expected.every(suitsEntry);
}
