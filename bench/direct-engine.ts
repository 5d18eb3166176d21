import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Facts } from '../rules/eligibility/facts';
import { lintRules } from '../rules/eligibility/lint-rules';
import { OPERATORS } from '../rules/eligibility/operators';
import { readingCatalogue } from '../rules/eligibility/reading-catalogue';
import type { RuleScope } from '../rules/eligibility/rule';
import { conditionsOf, rulesInForce } from '../rules/eligibility/rule-in-force';
import type { Guideline } from '../rules/guideline/guideline';
import type { Readings } from '../rules/guideline/readings';

type Run = (facts: Facts) => Promise<unknown>;

/** json-rules-engine on the same rules and nothing else: facts in, results out, unknown facts left undefined. */
export function directEngine(guideline: Guideline, readings: Readings): Run {
  const rules = lintRules(guideline.ruleFiles, readingCatalogue(guideline));
  const engines = new Map<RuleScope, Engine>();
  for (const type of ['a', 'b', 'c'] as const) {
    const engine = new Engine([], { allowUndefinedFacts: true });
    for (const [name, { holds }] of Object.entries(OPERATORS))
      engine.addOperator(name, (actual: unknown, expected: unknown) =>
        actual === undefined || expected === undefined ? false : holds(actual as never, expected as never),
      );
    for (const { name, conditions } of rulesInForce(rules, 'employment', type, readings).flatMap(conditionsOf))
      engine.addRule({ name, conditions: conditions as TopLevelCondition, event: { type: name } });
    engines.set(type, engine);
  }
  return (facts) => (engines.get(facts.qualificationType ?? 'a') as Engine).run(facts);
}
