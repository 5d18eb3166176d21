import type { EntityType } from '../../domain/case-event';
import type { Bound, Comparison, FactChange, Finding, Outcome } from '../../domain/decision';
import { dayAfter, type LegalDate } from '../../domain/legal-date';
import { type CheckedFacts, FACTS, type FactCatalogue } from './facts';
import { OPERATORS, type OperatorName } from './operators';
import { isMain } from './outcome';
import type { RuleScope } from './rule';
import type { RulesInUse } from './rules-in-use';

/** A decision whose outcome somebody would like to be another. */
export interface Decided {
  readonly subject: EntityType;
  readonly facts: CheckedFacts;
  /** On the main question. */
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

type Rules = Pick<RulesInUse, 'findingsOn' | 'wouldSuffice'>;

/** Types of 3.2 in the order in which they are looked at. */
const TYPES = ['a', 'b', 'c'] as const;

/**
 * The fewest changes that together lift a refusal or a review: another type of qualification under which the same
 * facts are eligible, or for each rule that stands in the way the value it asks for. Each is tried on the rules
 * themselves, and each is of a fact that somebody may really change or still prove: what happened on which day, what
 * was found or decided is never proposed otherwise. Null where nothing is to be lifted, or nothing can be changed.
 * A post of 0.20 VZÄ: from 0.25 VZÄ.
 */
export async function nearestFix(decided: Decided, rules: Rules): Promise<readonly FactChange[] | null> {
  if (decided.outcome !== 'not_eligible' && decided.outcome !== 'review') return null;
  return (await otherType(decided, rules)) ?? (await otherValues(decided, rules));
}

async function otherType({ subject, facts, findings }: Decided, rules: Rules): Promise<readonly FactChange[] | null> {
  if (subject !== 'employment') return null;
  for (const type of TYPES) {
    if (type === facts.qualificationType) continue;
    if (await rules.wouldSuffice(subject, { ...facts, qualificationType: type }, type, findings))
      return [{ fact: 'qualificationType', bound: 'exactly', value: type, actual: facts.qualificationType }];
  }
  return null;
}

/**
 * Changes what stands in the way until nothing does: a limit passed may lead to the next (450 €, then the limit of the
 * law), which then takes its place.
 */
async function otherValues(decided: Decided, rules: Rules): Promise<readonly FactChange[] | null> {
  const changes = new Map<string, FactChange>();
  let { facts, findings } = decided;
  for (let round = 0; round <= decided.findings.length; round += 1) {
    const inTheWay = findings.filter(standsInTheWay);
    if (inTheWay.length === 0) return isEnough(decided, findings) ? [...changes.values()] : null;
    const wanted = inTheWay.map((finding) => changeFor(finding, FACTS[decided.subject]));
    if (wanted.some((change) => change === null)) return null;
    for (const change of wanted) {
      if (change === null) continue;
      facts = { ...facts, [change.fact]: withinBound(change, facts[change.fact]) };
      changes.set(change.fact, { ...change, actual: decided.facts[change.fact] ?? null });
    }
    const type = facts.qualificationType as RuleScope | undefined;
    findings = (await rules.findingsOn(decided.subject, facts, type)).filter(isMain);
  }
  return null;
}

const standsInTheWay = ({ status, effect }: Finding): boolean =>
  status === 'notFulfilled' && (effect === 'not_eligible' || effect === 'review');

/** What was open before may stay open: what is missing is told beside. */
function isEnough({ findings: before }: Decided, after: readonly Finding[]): boolean {
  const missingBefore = new Set(before.flatMap(({ missing = [] }) => missing));
  const asked = after.filter(({ effect }) => effect !== undefined && effect !== 'information');
  return asked.flatMap(({ missing = [] }) => missing).every((fact) => missingBefore.has(fact));
}

/** What earlier work comes to, and what a person decided: no change that a rule could propose. */
const SETTLED_APART: ReadonlySet<string> = new Set(['exemption', 'exclusionDecision']);

/** The last comparison of a finding is the rule's own; what comes before only says that it does not matter here. */
function changeFor({ compared }: Finding, catalogue: FactCatalogue): FactChange | null {
  const last = compared.findLast(({ fact }) => !SETTLED_APART.has(fact));
  if (last === undefined || last.expected === undefined || last.expected === null) return null;
  if (catalogue[last.fact]?.changeable !== true) return null;
  return { fact: last.fact, bound: boundOf(last), value: last.expected, actual: last.actual };
}

function boundOf({ operator, expected }: Comparison): Bound {
  if (operator === undefined) return Array.isArray(expected) ? 'oneOf' : 'exactly';
  return OPERATORS[operator as OperatorName].bound;
}

/** A value that lies as the change asks. */
function withinBound({ bound, value }: FactChange, current: unknown): unknown {
  switch (bound) {
    case 'oneOf':
      return (value as readonly unknown[])[0];
    case 'above':
      return (value as number) + 1;
    case 'before':
      return dayAfter(value as LegalDate, -1);
    case 'after':
      return dayAfter(value as LegalDate);
    case 'including':
      return [...(current as readonly unknown[]), ...(value as readonly unknown[])];
    default:
      return value;
  }
}
