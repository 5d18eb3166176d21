import type { Amount, Decision, Finding, Outcome } from '../../domain/decision';
import { FristwerkError } from '../../domain/errors';
import type { UsedReading } from '../../domain/guideline';
import { sha16 } from '../../domain/hash';
import { yearlyAmount } from '../funding/amount';
import { type Readings, usedReadings } from '../guideline/2017-09-01/readings';
import { checkFacts } from './check-facts';
import type { EligibilityGuideline } from './eligibility-guideline';
import type { Facts } from './facts';
import { findingOf } from './finding';
import type { Judgement } from './judgement';
import { lintRules } from './lint-rules';
import { outcomeOf } from './outcome';
import type { EligibilityRule } from './rule';
import { createRuleEngine, ENGINE, type RuleEngine } from './rule-engine';
import { conditionName, conditionsOf, type RuleInForce, rulesInForce } from './rule-in-force';

/** Proposes a decision on facts under the readings of a county. The same facts and readings give the same decision. */
export type Decider = (facts: Facts, readings: Readings) => Promise<Decision>;

/**
 * Prepares the eligibility rules of a guideline version: linted once, one engine for each set of rules that applies.
 * The decider @throws INVALID_INPUT for facts that do not fit the catalogue or lack the type of qualification.
 * @throws RULES_INVALID when a rule file is faulty.
 */
export function createDecider(guideline: EligibilityGuideline): Decider {
  const rules = lintRules(guideline.ruleFiles, guideline.readings);
  const ruleSet = sha16(rules);
  const rulesAndEngine = rulesFor(rules);
  return async (given, readings) => {
    const facts = requireType(checkFacts(given));
    const [inForce, engine] = rulesAndEngine(facts.qualificationType, readings);
    const findings = findingsOf(inForce, await engine(facts));
    const outcome = outcomeOf(findings);
    const amount = amountFor(outcome, facts, readings);
    const rested = usedReadings(
      findings.flatMap((finding) => finding.readings),
      readings,
    );
    const used = withoutRepeats([...rested, ...(amount?.readings ?? [])]);
    const receipt = { guideline: guideline.version, ruleSet, engine: ENGINE, facts: sha16(facts), readings: used };
    return { subject: 'employment', outcome, findings, missing: missingIn(findings), amount, receipt };
  };
}

type TypedFacts = Facts & { readonly qualificationType: NonNullable<Facts['qualificationType']> };

function requireType(facts: Facts): TypedFacts {
  if (facts.qualificationType !== undefined) return facts as TypedFacts;
  const faults = [{ code: 'REQUIRED_FIELD', field: 'qualificationType' }] as const;
  throw new FristwerkError('INVALID_INPUT', { faults });
}

/** Finds the rules in force and their engine; each set of rules gets its engine once. */
function rulesFor(rules: readonly EligibilityRule[]) {
  const engines = new Map<string, RuleEngine>();
  return (type: TypedFacts['qualificationType'], readings: Readings): [readonly RuleInForce[], RuleEngine] => {
    const inForce = rulesInForce(rules, type, readings);
    const conditions = conditionsOf(inForce);
    const key = sha16(conditions);
    const engine = engines.get(key) ?? createRuleEngine(conditions);
    engines.set(key, engine);
    return [inForce, engine];
  };
}

function findingsOf(rules: readonly RuleInForce[], judged: ReadonlyMap<string, Judgement>): readonly Finding[] {
  return rules.flatMap((rule) => {
    const own = judged.get(conditionName(rule));
    if (own === undefined) return [];
    const exceptions = rule.exceptions.flatMap((_, place) => judged.get(conditionName(rule, place)) ?? []);
    return [findingOf(rule, { own, exceptions })];
  });
}

/** What an information rule misses decides nothing, so nobody is asked for it. */
function missingIn(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ effect }) => effect !== 'information').flatMap(({ missing }) => missing))];
}

function amountFor(outcome: Outcome, facts: TypedFacts, readings: Readings): Amount | null {
  const { qualificationType: type, fullTimeEquivalent } = facts;
  if (outcome === 'not_eligible' || fullTimeEquivalent === undefined) return null;
  return yearlyAmount({ type, fullTimeEquivalent }, readings);
}

function withoutRepeats(readings: readonly UsedReading[]): readonly UsedReading[] {
  return [...new Map(readings.map((reading) => [reading.key, reading])).values()];
}
