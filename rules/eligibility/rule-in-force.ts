import type { Readings } from '../guideline/2017-09-01/readings';
import type { Facts } from './facts';
import type { EligibilityRule, RuleException } from './rule';
import type { NamedCondition } from './rule-engine';

/** A rule that applies to a type of qualification under the readings of a county, with the exceptions that do. */
export interface RuleInForce extends Omit<EligibilityRule, 'exceptions'> {
  readonly exceptions: readonly RuleException[];
}

/** The rules that apply, in their order. */
export function rulesInForce(
  rules: readonly EligibilityRule[],
  type: NonNullable<Facts['qualificationType']>,
  readings: Readings,
): readonly RuleInForce[] {
  const holds = ({ appliesWhen = {} }: Pick<EligibilityRule, 'appliesWhen'>) =>
    Object.entries(appliesWhen).every(([key, value]) => readings[key as keyof Readings] === value);
  return rules
    .filter((rule) => rule.appliesTo.includes(type) && holds(rule))
    .map((rule) => ({ ...rule, exceptions: (rule.exceptions ?? []).filter(holds) }));
}

/** Name under which the conditions of a rule, or of one of its exceptions, are judged. */
export const conditionName = ({ id }: Pick<EligibilityRule, 'id'>, exception?: number): string =>
  exception === undefined ? id : `${id}/${exception}`;

/** All conditions of the rules, by name. */
export function conditionsOf(rules: readonly RuleInForce[]): readonly NamedCondition[] {
  return rules.flatMap((rule) => [
    { name: conditionName(rule), conditions: rule.conditions },
    ...rule.exceptions.map(({ conditions }, place) => ({ name: conditionName(rule, place), conditions })),
  ]);
}
