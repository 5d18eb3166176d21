import { FACTS, type FactCatalogue } from './facts';
import { isPossible } from './possible-facts';
import type { Condition, EligibilityRule, ReadingCatalogue, RuleException } from './rule';
import { underReadings, withValues } from './rule-value';

type Switched = Pick<EligibilityRule, 'appliesWhen'>;

/**
 * Refuses a rule that decides nothing or against another: conditions that nothing meets or everything, an exception
 * that never comes to bear, the conditions of another rule once more, or a demand that no facts meet together with
 * that of another rule on the same row. Values that a county may set are taken at their defaults.
 */
export function lintReach(
  rule: EligibilityRule,
  before: readonly EligibilityRule[],
  catalogue: ReadingCatalogue,
  fail: (reason: string) => never,
): void {
  const facts: FactCatalogue = FACTS[rule.subject];
  const own = settled(rule, catalogue);
  if (!isPossible(own, facts)) fail('nothing meets its conditions');
  if (!isPossible({ not: own }, facts)) fail('everything meets its conditions');
  lintExceptions(rule, own, catalogue, fail);
  const written = JSON.stringify(rule.conditions);
  for (const other of before.filter((each) => meets(each, rule))) {
    if (JSON.stringify(other.conditions) === written) fail(`overlaps ${other.id}: the same conditions`);
    if (other.inventoryRow === rule.inventoryRow && !isPossible({ all: [settled(other, catalogue), own] }, facts))
      fail(`overlaps ${other.id}: no facts meet both`);
  }
}

/** An exception bears on facts that do not meet the rule and none of the exceptions before it. */
function lintExceptions(
  rule: EligibilityRule,
  own: Condition,
  catalogue: ReadingCatalogue,
  fail: (reason: string) => never,
): void {
  const earlier: RuleException[] = [];
  for (const [place, exception] of (rule.exceptions ?? []).entries()) {
    const always = earlier.filter((each) => alwaysBeside(each, exception)).map((each) => settled(each, catalogue));
    const left: Condition = { all: [{ not: own }, settled(exception, catalogue), ...always.map((not) => ({ not }))] };
    if (excludes(rule, exception) || !isPossible(left, FACTS[rule.subject]))
      fail(`exception ${place + 1} out of reach`);
    earlier.push(exception);
  }
}

/** Whether one applies under every answer under which the other does. */
function alwaysBeside({ appliesWhen = {} }: Switched, other: Switched): boolean {
  return Object.entries(appliesWhen).every(([key, value]) => other.appliesWhen?.[key] === value);
}

/** Whether no answers let both apply. */
function excludes({ appliesWhen = {} }: Switched, other: Switched): boolean {
  return Object.entries(appliesWhen).some(([key, value]) => (other.appliesWhen?.[key] ?? value) !== value);
}

/** Whether two rules can apply to one entity. */
function meets(one: EligibilityRule, other: EligibilityRule): boolean {
  const shared = one.appliesTo === undefined || one.appliesTo.some((type) => other.appliesTo?.includes(type));
  return one.subject === other.subject && shared && !excludes(one, other);
}

function settled({ conditions }: { readonly conditions: Condition }, { defaultOf }: ReadingCatalogue): Condition {
  return withValues(conditions, (value) => underReadings(value, defaultOf));
}
