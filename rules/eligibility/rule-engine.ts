import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { FristwerkError } from '../../domain/errors';
import type { CheckedFacts } from './facts';
import { type EvaluatedCondition, type Judgement, judge } from './judgement';
import { compare, OPERATORS, type OperatorName } from './operators';
import type { Condition } from './rule';
import { factsIn } from './rule-value';

/** Name and version of the engine that evaluates, as receipts tell it. */
export const ENGINE = 'json-rules-engine 7.3.1';

const BUILT_IN = ['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain'].concat([
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]);

/** A condition under the name by which its judgement comes back. */
export interface NamedCondition {
  readonly name: string;
  readonly conditions: Condition;
}

/** Judges every condition in one run of json-rules-engine; the judgements come by name. */
export type RuleEngine = (facts: CheckedFacts) => Promise<ReadonlyMap<string, Judgement>>;

/**
 * Builds the engine for conditions of linted rules, when it is first asked; it can then be asked any number of times,
 * also at the same time.
 * @returns a function that @throws INVALID_TYPE for a fact whose value cannot be compared.
 */
export function createRuleEngine(conditions: readonly NamedCondition[]): RuleEngine {
  const names = factsIn(...conditions.map((named) => named.conditions));
  let engine: Engine | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  return (facts) => {
    engine ??= buildEngine(conditions);
    const own = engine;
    // An engine has one status for all its runs: a run that ends would let a second one, just begun, skip its rules.
    const answer = turn.then(() => runOnce(own, withUnknownAsNull(facts, names), conditions.length));
    turn = answer.catch(() => undefined);
    return answer;
  };
}

function buildEngine(named: readonly NamedCondition[]): Engine {
  const engine = new Engine();
  for (const name of BUILT_IN) engine.removeOperator(name);
  for (const name of Object.keys(OPERATORS) as OperatorName[])
    engine.addOperator(name, (actual: unknown, expected: unknown) =>
      actual === null || expected === null ? false : compare(name, actual, expected),
    );
  for (const { name, conditions } of named)
    engine.addRule({ name, conditions: rooted(conditions), event: { type: name } });
  return engine;
}

/** json-rules-engine wants a joint at the root. */
function rooted(conditions: Condition): TopLevelCondition {
  return ('fact' in conditions ? { all: [conditions] } : conditions) as TopLevelCondition;
}

async function runOnce(
  engine: Engine,
  facts: Record<string, unknown>,
  count: number,
): Promise<ReadonlyMap<string, Judgement>> {
  const { results, failureResults } = await engine.run(facts);
  const judged = new Map(
    [...results, ...failureResults].map(({ name, conditions }) => [name, judge(conditions as EvaluatedCondition)]),
  );
  if (judged.size !== count) throw new FristwerkError('INTERNAL', { details: { judged: judged.size, count } });
  return judged;
}

/** An undefined fact would stop the engine; `null` passes through it and is judged as unknown afterwards. */
function withUnknownAsNull(facts: CheckedFacts, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, facts[name] ?? null]));
}
