import type { EntityType } from '../../domain/case-event';
import type { Finding } from '../../domain/decision';
import type { ReadingNumber, UsedReading } from '../../domain/guideline';
import type { Guideline } from '../guideline/guideline';
import { type Readings, usedReadings } from '../guideline/readings';
import type { CheckedFacts } from './facts';
import { createMemory, type Memory } from './memory';
import type { EligibilityRule, RuleScope } from './rule';
import { rulesInForce } from './rule-in-force';
import { createRuleJudge, type RuleJudge } from './rule-judge';

/** The rules of a guideline under the readings of a county, ready to judge. */
export interface RulesInUse {
  /** What each rule that applies finds, in the guideline's order. */
  findingsOn(
    subject: EntityType,
    facts: CheckedFacts,
    type?: RuleScope,
  ): readonly Finding[] | Promise<readonly Finding[]>;
  /**
   * Whether the facts would be eligible under another type, an obligation aside, seeing what was found under the one
   * asked for. Ends at the first rule that says otherwise.
   */
  wouldSuffice(subject: EntityType, facts: CheckedFacts, type: RuleScope, found: readonly Finding[]): Promise<boolean>;
  /** The answers on which findings rest. */
  answers(findings: readonly Finding[]): readonly UsedReading[];
}

/** Sets of readings kept ready: one county has one, a preview a few. */
const READY_SETS = 16;

/**
 * Finds the rules in use under some readings; readings with the same answers share them and what they remember.
 */
export function rulesInUse(
  guideline: Guideline,
  rules: readonly EligibilityRule[],
  remembered: number,
): (readings: Readings) => RulesInUse {
  const memory = createMemory<Finding>(remembered);
  let marks = 0;
  const byReadings = new WeakMap<Readings, RulesInUse>();
  const byAnswers: Memory<RulesInUse> = createMemory(READY_SETS);
  const keys = Object.keys(guideline.switches) as (keyof Readings)[];
  return (readings) => {
    const known = byReadings.get(readings);
    if (known !== undefined) return known;
    const answers = JSON.stringify(keys.map((key) => readings[key]));
    const ready = byAnswers.get(answers) ?? under(guideline, rules, readings, memory, marks++);
    byAnswers.set(answers, ready);
    byReadings.set(readings, ready);
    return ready;
  };
}

function under(
  guideline: Guideline,
  rules: readonly EligibilityRule[],
  readings: Readings,
  memory: Memory<Finding>,
  mark: number,
): RulesInUse {
  const judges = new Map<string, RuleJudge>();
  const scopes = new Map<string, ReadonlyMap<string, RuleJudge>>();
  const answersTo = answersUnder(guideline, readings);
  const judgesOf = (subject: EntityType, type: RuleScope | undefined): ReadonlyMap<string, RuleJudge> => {
    const scope = type === undefined ? subject : `${subject} ${type}`;
    const known = scopes.get(scope);
    if (known !== undefined) return known;
    const found = rulesInForce(rules, subject, type, readings).map((rule) => {
      const judge = judges.get(rule.id) ?? createRuleJudge(rule, memory, `${mark} ${rule.id}\n`);
      judges.set(rule.id, judge);
      return [rule.id, judge] as const;
    });
    const inScope = new Map(found);
    scopes.set(scope, inScope);
    return inScope;
  };
  return {
    findingsOn: (subject, facts, type) => allFindings([...judgesOf(subject, type).values()], facts),
    wouldSuffice: async (subject, facts, type, found) => {
      const inScope = judgesOf(subject, type);
      if (found.some((finding) => fallsShort(finding) && inScope.has(finding.rule))) return false;
      for (const judge of inScope.values()) {
        const finding = judge(facts);
        if (fallsShort(finding instanceof Promise ? await finding : finding)) return false;
      }
      return true;
    },
    answers: (findings) => [...new Set(findings.flatMap(({ readings: numbers = [] }) => numbers.flatMap(answersTo)))],
  };
}

/** Whether a finding keeps a decision from being eligible, an obligation aside. */
function fallsShort({ status, effect }: Finding): boolean {
  if (effect === undefined || effect === 'information') return false;
  return status === 'notAssessable' || effect !== 'obligation';
}

/** Waits only where a rule meets its case for the first time. */
function allFindings(
  judges: readonly RuleJudge[],
  facts: CheckedFacts,
): readonly Finding[] | Promise<readonly Finding[]> {
  const found = judges.map((judge) => judge(facts));
  return found.some((each) => each instanceof Promise) ? Promise.all(found) : (found as Finding[]);
}

function answersUnder(guideline: Guideline, readings: Readings) {
  const known = new Map<ReadingNumber, readonly UsedReading[]>();
  return (number: ReadingNumber): readonly UsedReading[] => {
    const answers = known.get(number) ?? usedReadings([number], { guideline, readings });
    known.set(number, answers);
    return answers;
  };
}
