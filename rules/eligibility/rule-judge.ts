import type { Finding } from '../../domain/decision';
import { FristwerkError } from '../../domain/errors';
import type { CheckedFacts } from './facts';
import { findingOf } from './finding';
import type { Judgement } from './judgement';
import type { Memory } from './memory';
import { createRuleEngine } from './rule-engine';
import { conditionName, conditionsOf, factsOfRule, type RuleInForce } from './rule-in-force';

/** What a rule finds on facts: at once where it met the same case before, else when its engine answers. */
export type RuleJudge = (facts: CheckedFacts) => Finding | Promise<Finding>;

/**
 * Judges by one rule. It depends on nothing but the facts that it names, so the engine is asked once for each
 * combination of them that `memory` holds.
 * @param mark begins the keys of this rule, and of no other, in the memory.
 */
export function createRuleJudge(rule: RuleInForce, memory: Memory<Finding>, mark: string): RuleJudge {
  const names = factsOfRule(rule);
  const engine = createRuleEngine(conditionsOf(rule));
  const ask = async (facts: CheckedFacts, key: string): Promise<Finding> => {
    const finding = deepFrozen(findingOf(rule, judgementIn(await engine(facts), rule)));
    memory.set(key, finding);
    return finding;
  };
  return (facts) => {
    const key = mark + caseOf(names, facts);
    return memory.get(key) ?? ask(facts, key);
  };
}

/** The values of the facts named, unmistakable: no value is an empty text or holds a control character. */
function caseOf(names: readonly string[], facts: CheckedFacts): string {
  let key = '';
  for (const name of names) {
    const value = facts[name];
    key += value === undefined ? '\n' : `${Array.isArray(value) ? `[${value}]` : value}\n`;
  }
  return key;
}

function judgementIn(judged: ReadonlyMap<string, Judgement>, rule: RuleInForce) {
  const of = (place?: number): Judgement => {
    const judgement = judged.get(conditionName(rule, place));
    if (judgement === undefined) throw new FristwerkError('INTERNAL', { details: { rule: rule.id } });
    return judgement;
  };
  return { own: of(), exceptions: rule.exceptions.map((_, place) => of(place)) };
}

/** Findings are shared between decisions, so nobody may change one. */
function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
