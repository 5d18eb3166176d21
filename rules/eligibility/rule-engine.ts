import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { FristwerkError } from '../../domain/errors';
import { FACTS, type Facts } from './facts';
import { type EvaluatedCondition, type Judgement, judge } from './judgement';
import { compare, OPERATORS, type OperatorName } from './operators';
import type { EligibilityRule } from './rule';

/** Name and version of the engine that evaluates, as receipts tell it. */
export const ENGINE = 'json-rules-engine 7.3.1';

const BUILT_IN = ['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain'].concat([
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]);

/** Judges every rule in one run of json-rules-engine; the judgements come by rule id. */
export type RuleEngine = (facts: Facts) => Promise<ReadonlyMap<string, Judgement>>;

/**
 * Builds the engine for linted rules once; it can then be asked any number of times, also at the same time.
 * @returns a function that @throws INVALID_TYPE for a fact whose value its rule cannot compare.
 */
export function createRuleEngine(rules: readonly EligibilityRule[]): RuleEngine {
  const engine = buildEngine(rules);
  let turn: Promise<unknown> = Promise.resolve();
  return (facts) => {
    // An engine has one status for all its runs: a run that ends would let a second one, just begun, skip its rules.
    const answer = turn.then(() => runOnce(engine, facts, rules.length));
    turn = answer.catch(() => undefined);
    return answer;
  };
}

function buildEngine(rules: readonly EligibilityRule[]): Engine {
  const engine = new Engine();
  for (const name of BUILT_IN) engine.removeOperator(name);
  for (const name of Object.keys(OPERATORS) as OperatorName[])
    engine.addOperator(name, (actual: unknown, expected: unknown) =>
      actual === null || expected === null ? false : compare(name, actual, expected),
    );
  for (const rule of rules) engine.addRule({ name: rule.id, conditions: rooted(rule), event: { type: rule.id } });
  return engine;
}

/** json-rules-engine wants a joint at the root. */
function rooted({ conditions }: EligibilityRule): TopLevelCondition {
  return ('fact' in conditions ? { all: [conditions] } : conditions) as TopLevelCondition;
}

async function runOnce(engine: Engine, facts: Facts, ruleCount: number): Promise<ReadonlyMap<string, Judgement>> {
  const { results, failureResults } = await engine.run(withUnknownAsNull(facts));
  const judged = new Map(
    [...results, ...failureResults].map(({ name, conditions }) => [name, judge(conditions as EvaluatedCondition)]),
  );
  if (judged.size !== ruleCount) throw new FristwerkError('INTERNAL', { details: { judged: judged.size, ruleCount } });
  return judged;
}

/** An undefined fact would stop the engine; `null` passes through it and is judged as unknown afterwards. */
function withUnknownAsNull(facts: Facts): Record<string, unknown> {
  return Object.fromEntries(Object.keys(FACTS).map((name) => [name, facts[name as keyof Facts] ?? null]));
}
