import type { EntityType } from '../../domain/case-event';
import type { Amount, Decision, Finding, Outcome } from '../../domain/decision';
import { FristwerkError } from '../../domain/errors';
import type { UsedReading } from '../../domain/guideline';
import { sha16 } from '../../domain/hash';
import { yearlyAmount } from '../funding/amount';
import type { Guideline } from '../guideline/guideline';
import type { LegalBasis, Readings } from '../guideline/readings';
import { checkFacts } from './check-facts';
import type { CheckedFacts, Facts, FactsOf } from './facts';
import { lintRules } from './lint-rules';
import { nearestFix } from './nearest-fix';
import { isMain, outcomesOf } from './outcome';
import { readingCatalogue } from './reading-catalogue';
import { ENGINE } from './rule-engine';
import { type RulesInUse, rulesInUse } from './rules-in-use';

/**
 * Proposes a decision on the facts of an entity under the readings of a county. The same facts and readings give the
 * same decision. What it finds is frozen.
 */
export type Decider = <Subject extends EntityType>(
  subject: Subject,
  facts: FactsOf<Subject>,
  readings: Readings,
) => Promise<Decision>;

/** What a decider can be told besides its guideline. */
export interface DeciderOptions {
  /** Cases remembered by all rules together; a case is the values of the facts that a rule names. 0: none. */
  readonly remembered?: number;
}

/**
 * Some 4 MB, only as long as the process lives: each case is no more than the few facts that one rule compares, without
 * a name, and the least used are forgotten.
 */
const REMEMBERED = 8_192;

/**
 * Prepares the eligibility rules of a guideline version: linted once, one engine for each rule.
 * The decider @throws INVALID_INPUT for facts that do not fit the catalogue of the subject, and for an employment
 * without a type of qualification.
 * @throws RULES_INVALID when a rule file is faulty.
 */
export function createDecider(guideline: Guideline, { remembered = REMEMBERED }: DeciderOptions = {}): Decider {
  const rules = lintRules(guideline.ruleFiles, readingCatalogue(guideline));
  const ruleSet = sha16(rules);
  const inUse = rulesInUse(guideline, rules, remembered);
  return async (subject, given, readings) => {
    const facts = checkFacts(subject, given) as CheckedFacts;
    const type = subject === 'employment' ? requireType(facts) : undefined;
    const rulesUnder = inUse(readings);
    const findings = await rulesUnder.findingsOn(subject, facts, type);
    const outcomes = outcomesOf(findings);
    const { outcome } = outcomes;
    const fix = await nearestFix({ subject, facts, findings: findings.filter(isMain), outcome }, rulesUnder);
    const amount = amountFor(subject, outcome, facts, { guideline, readings });
    const receipt = {
      guideline: guideline.version,
      ruleSet,
      engine: ENGINE,
      facts: sha16(facts),
      readings: restedOn(findings, amount, rulesUnder),
    };
    const missing = missingIn(findings);
    return { subject, ...outcomes, findings, missing, ...(fix === null ? {} : { nearestFix: fix }), amount, receipt };
  };
}

type QualificationType = NonNullable<Facts['qualificationType']>;

function requireType({ qualificationType }: Facts): QualificationType {
  if (qualificationType !== undefined) return qualificationType;
  const faults = [{ code: 'REQUIRED_FIELD', field: 'qualificationType' }] as const;
  throw new FristwerkError('INVALID_INPUT', { faults });
}

/** What an information rule misses decides nothing, so nobody is asked for it. */
function missingIn(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ effect, missing = [] }) => (effect === 'information' ? [] : missing)))];
}

function amountFor(subject: EntityType, outcome: Outcome, facts: Facts, basis: LegalBasis): Amount | null {
  const { qualificationType: type, fullTimeEquivalent, actualCosts } = facts;
  if (subject !== 'employment' || outcome === 'not_eligible' || fullTimeEquivalent === undefined) return null;
  if (type === undefined || type === 'other') return null;
  return yearlyAmount({ type, fullTimeEquivalent, actualCosts }, basis);
}

/** The answers on which findings and amount rest, each once. */
function restedOn(
  findings: readonly Finding[],
  amount: Amount | null,
  { answers }: RulesInUse,
): readonly UsedReading[] {
  const all = [...answers(findings), ...(amount?.readings ?? [])];
  return [...new Map(all.map((reading) => [reading.key, reading])).values()];
}
