import {
  type Bound,
  type Comparison,
  DECISION_PARTS,
  type Decision,
  type DecisionPart,
  type FactChange,
} from '../domain/decision';
import { factLabel, factValue } from './facts';
import { ruleText, type ToldFinding } from './rule-text';
import { JUDGED_MATTERS } from './rules/judged-matters';
import { outcomeLabel, partLabel } from './vocabulary';

export { derivationLine } from './derivation';
export { outcomeLabel } from './vocabulary';

/** Result on the main question; of an absence without replacement there is none whom the rules could find suitable. */
export function decisionLabel({
  subject,
  outcome,
  findings,
}: Pick<Decision, 'subject' | 'outcome' | 'findings'>): string {
  const nobody = findings.some(({ compared }) =>
    compared.some(({ fact, actual }) => fact === 'replacementProposed' && actual === false),
  );
  return outcome === 'eligible' && nobody ? 'noch kein Ersatzpersonal benannt' : outcomeLabel(outcome, subject);
}

/** Results on the questions beside the main one, in the guideline's order: `Plandaten dürfen verarbeitet werden`. */
export function partLabels({ parts = {} }: Pick<Decision, 'parts'>): readonly (readonly [DecisionPart, string])[] {
  return DECISION_PARTS.flatMap((part) => {
    const outcome = parts[part];
    return outcome === undefined ? [] : [[part, partLabel(part, outcome)] as const];
  });
}

/** What a rule asks, as a heading: `Mindestumfang der Stelle`. */
export function ruleTitle(rule: string): string {
  return ruleText(rule).title;
}

/** What a person judges where the rules may not decide: `Kürzung der Personalkosten`. */
export function judgedMatter(rule: string): string {
  return JUDGED_MATTERS[rule] ?? ruleTitle(rule);
}

/**
 * What a rule found, with the value compared and the limit:
 * `Beschäftigungsumfang 0,20 VZÄ: mindestens 0,25 VZÄ (Ziffer 3.4.2).`
 */
export function findingSentence(finding: ToldFinding): string {
  const { about, demand, told } = ruleText(finding.rule);
  const whole = told?.(finding);
  if (whole !== undefined) return `${whole}.`;
  const shown = shownOf(finding, about);
  const values = shown.map(({ fact, actual }) => `${factLabel(fact)} ${factValue(fact, actual)}`).join(', ');
  return `${values}: ${demand(shown)} (Ziffer ${finding.provision}).`;
}

/** Heading of what would lift a refusal. */
export const NEAREST_FIX = 'Nächstliegende Änderung, mit der die Voraussetzungen erfüllt wären';

/**
 * What would lift a refusal, by the rules' own limits: `Beschäftigungsumfang ab 0,25 VZÄ, jetzt 0,20 VZÄ.`
 * Several changes are needed together; undefined where the rules know none.
 */
export function nearestFixSentence({ nearestFix }: Pick<Decision, 'nearestFix'>): string | undefined {
  return nearestFix === undefined ? undefined : `${nearestFix.map(changeWords).join('; zugleich ')}.`;
}

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  oneOf: 'eines von: ',
  from: 'ab ',
  until: 'höchstens ',
  above: 'mehr als ',
  before: 'vor dem ',
  after: 'nach dem ',
  including: 'zusätzlich ',
};

function changeWords({ fact, bound, value, actual }: FactChange): string {
  const asked = `${factLabel(fact)} ${BOUND_WORDS[bound]}${factValue(fact, value)}`;
  return bound === 'including' ? asked : `${asked}, jetzt ${factValue(fact, actual)}`;
}

/** The comparisons on what the rule is about; else the one that settled it, say an exemption, or what is missing. */
function shownOf({ compared, missing = [] }: ToldFinding, about: readonly string[]): readonly Comparison[] {
  const unknown = missing.map((fact) => ({ fact, actual: null }));
  const direct = [...compared, ...unknown].filter(
    ({ fact }, place, all) => about.includes(fact) && all.findIndex((other) => other.fact === fact) === place,
  );
  return direct.length > 0 ? direct : [...compared, ...unknown].slice(0, 1);
}
