import { FristwerkError } from '../../domain/errors';
import { FACTS, type FactDefinition, type FactName } from './facts';
import { OPERATORS, type OperatorName, suits } from './operators';
import {
  type Comparing,
  type Condition,
  type EligibilityRule,
  eligibilityRuleSchema,
  type ReadingCatalogue,
  type RuleFile,
} from './rule';

/**
 * Reads the rules of a guideline version, in the order of files and rules.
 * @throws RULES_INVALID for the first fault, naming `file`, `rule` and `reason`: a part missing or unknown,
 *   no conditions, an id used twice, an unknown fact, operator or reading, a value that does not suit the fact.
 */
export function lintRules(files: readonly RuleFile[], readings: ReadingCatalogue): readonly EligibilityRule[] {
  const seen = new Set<string>();
  return files.flatMap(({ file, rules }) =>
    rules.map((written) => {
      const rule = readRule(file, written);
      if (seen.has(rule.id)) refuse(file, rule.id, 'duplicate id');
      seen.add(rule.id);
      for (const part of [rule, ...(rule.exceptions ?? [])]) {
        lintReadings(file, rule.id, part, readings);
        for (const leaf of comparisonsOf(part.conditions)) lintComparison(file, rule.id, leaf);
      }
      return rule;
    }),
  );
}

function readRule(file: string, written: unknown): EligibilityRule {
  const { success, data, error } = eligibilityRuleSchema.safeParse(written);
  if (success) return data;
  const id = (written as { id?: unknown } | null)?.id;
  const [issue] = error.issues;
  return refuse(file, String(id ?? 'without id'), `${issue?.path.join('.')}: ${issue?.message}`, error);
}

/** Every comparison of a condition, from left to right. */
export function comparisonsOf(condition: Condition): readonly Comparing[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  if ('not' in condition) return comparisonsOf(condition.not);
  return [condition];
}

function lintReadings(
  file: string,
  rule: string,
  { readings, appliesWhen = {} }: Pick<EligibilityRule, 'readings' | 'appliesWhen'>,
  known: ReadingCatalogue,
): void {
  for (const number of readings) if (!known.hasNumber(number)) refuse(file, rule, `unknown reading ${number}`);
  for (const [key, value] of Object.entries(appliesWhen))
    if (!known.hasValue(key, value)) refuse(file, rule, `unknown reading ${key}: ${value}`);
}

function lintComparison(file: string, rule: string, { fact, operator, value }: Comparing): void {
  if (!isFact(fact)) refuse(file, rule, `unknown fact ${fact}`);
  if (!isOperator(operator)) refuse(file, rule, `unknown operator ${operator}`);
  const definition: FactDefinition = FACTS[fact];
  const fits = isReference(value)
    ? OPERATORS[operator].left.some((kind) => kind === definition.kind) && isLike(definition, value.fact)
    : suits(operator, definition, value);
  if (!fits) refuse(file, rule, `${operator} does not suit ${fact} and ${JSON.stringify(value)}`);
}

function isReference(value: unknown): value is { fact: string } {
  return typeof value === 'object' && value !== null && 'fact' in value;
}

function isLike(definition: FactDefinition, other: string): boolean {
  return isFact(other) && FACTS[other].kind === definition.kind;
}

function isFact(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

function isOperator(name: string): name is OperatorName {
  return Object.hasOwn(OPERATORS, name);
}

function refuse(file: string, rule: string, reason: string, cause?: unknown): never {
  throw new FristwerkError('RULES_INVALID', {
    field: file,
    value: `${file}, ${rule}: ${reason}`,
    details: { file, rule, reason },
    cause,
  });
}
