import { dayAfter, isLegalDate, type LegalDate } from '../../domain/legal-date';
import type { FactCatalogue, FactDefinition } from './facts';
import { OPERATORS, type OperatorName } from './operators';
import type { Comparing, Condition } from './rule';
import { comparisonsOf, factsIn, isFactReference } from './rule-value';

type Case = Readonly<Record<string, unknown>>;

/**
 * Whether some facts meet a condition. Exact, since of each fact every value is tried at which a comparison can turn:
 * all choices, the day or cent before, at and after each limit, each listed text and one that is not listed.
 */
export function isPossible(condition: Condition, catalogue: FactCatalogue): boolean {
  const names = factsIn(condition);
  const values = turningPoints(condition, catalogue);
  const tried: Record<string, unknown> = {};
  const search = (place: number): boolean => {
    const name = names[place];
    if (name === undefined) return isMet(condition, tried);
    return (values.get(name) ?? []).some((value) => {
      tried[name] = value;
      return search(place + 1);
    });
  };
  return search(0);
}

/** Whether known facts meet a condition, in two values. */
export function isMet(condition: Condition, facts: Case): boolean {
  if ('all' in condition) return condition.all.every((part) => isMet(part, facts));
  if ('any' in condition) return condition.any.some((part) => isMet(part, facts));
  if ('not' in condition) return !isMet(condition.not, facts);
  const { fact, operator, value } = condition;
  const { holds } = OPERATORS[operator as OperatorName];
  return holds(facts[fact] as never, (isFactReference(value) ? facts[value.fact] : value) as never);
}

/** By fact: what to try. Facts that are compared with each other share their values. */
function turningPoints(condition: Condition, catalogue: FactCatalogue): ReadonlyMap<string, readonly unknown[]> {
  const leaves = comparisonsOf(condition);
  const limits = leaves.flatMap(({ value }) => (isFactReference(value) || Array.isArray(value) ? [] : [value]));
  return new Map(
    factsIn(condition).map((fact) => {
      const definition = catalogue[fact] as FactDefinition;
      return [fact, valuesOf(definition, limits, listedFor(leaves, fact))];
    }),
  );
}

function valuesOf(
  { kind, choices }: FactDefinition,
  limits: readonly unknown[],
  listed: readonly unknown[],
): readonly unknown[] {
  switch (kind) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return choices ?? [];
    case 'list':
      return [[], choices ?? []];
    case 'text':
    case 'country':
      return [...listed, ...limits.filter((limit) => typeof limit === 'string'), 'neither of them'];
    case 'date':
      return aroundDates(limits.filter(isLegalDate));
    default:
      return aroundNumbers(limits.filter((limit) => typeof limit === 'number'));
  }
}

function listedFor(leaves: readonly Comparing[], fact: string): readonly unknown[] {
  return leaves.flatMap((leaf) => (leaf.fact === fact && Array.isArray(leaf.value) ? leaf.value : []));
}

function aroundNumbers(limits: readonly number[]): readonly number[] {
  const points = limits.length === 0 ? [1, 2] : limits;
  return [...new Set(points.flatMap((limit) => [limit - 1, limit, limit + 1]))].filter((value) => value >= 0);
}

function aroundDates(limits: readonly LegalDate[]): readonly LegalDate[] {
  const points = limits.length === 0 ? ['2018-01-01' as LegalDate] : limits;
  return [...new Set(points.flatMap((limit) => [dayAfter(limit, -1), limit, dayAfter(limit)]))];
}
