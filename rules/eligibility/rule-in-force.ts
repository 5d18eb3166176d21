import type { EntityType } from '../../domain/case-event';
import type { Readings } from '../guideline/readings';
import type { Condition, EligibilityRule, RuleException, RuleScope } from './rule';
import type { NamedCondition } from './rule-engine';
import { factsIn, underReadings, withValues } from './rule-value';

/** A rule that applies to a subject under the readings of a county, with the exceptions that do. */
export interface RuleInForce extends Omit<EligibilityRule, 'exceptions'> {
  readonly exceptions: readonly RuleException[];
}

/** The rules that apply to a subject, in their order; to an employment those of its type of qualification. */
export function rulesInForce(
  rules: readonly EligibilityRule[],
  subject: EntityType,
  type: RuleScope | undefined,
  readings: Readings,
): readonly RuleInForce[] {
  const answerOf = (key: string) => readings[key as keyof Readings];
  const holds = ({ appliesWhen = {} }: Pick<EligibilityRule, 'appliesWhen'>) =>
    Object.entries(appliesWhen).every(([key, value]) => answerOf(key) === value);
  const settled = <Part extends { readonly conditions: Condition }>(part: Part): Part => ({
    ...part,
    conditions: withValues(part.conditions, (value) => underReadings(value, answerOf)),
  });
  return rules
    .filter((rule) => rule.subject === subject && holds(rule))
    .filter(({ appliesTo }) => appliesTo === undefined || (type !== undefined && appliesTo.includes(type)))
    .map((rule) => ({ ...settled(rule), exceptions: (rule.exceptions ?? []).filter(holds).map(settled) }));
}

/** The facts on which a rule and its exceptions depend. */
export function factsOfRule({ conditions, exceptions }: RuleInForce): readonly string[] {
  return factsIn(conditions, ...exceptions.map((exception) => exception.conditions));
}

/** Name under which the conditions of a rule, or of one of its exceptions, are judged. */
export const conditionName = ({ id }: Pick<EligibilityRule, 'id'>, exception?: number): string =>
  exception === undefined ? id : `${id}/${exception}`;

/** The conditions of a rule and of its exceptions, by name. */
export function conditionsOf(rule: RuleInForce): readonly NamedCondition[] {
  return [
    { name: conditionName(rule), conditions: rule.conditions },
    ...rule.exceptions.map(({ conditions }, place) => ({ name: conditionName(rule, place), conditions })),
  ];
}
