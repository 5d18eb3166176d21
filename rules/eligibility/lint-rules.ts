import { FristwerkError } from '../../domain/errors';
import { FACTS, type FactCatalogue, type FactDefinition } from './facts';
import { lintReach } from './lint-reach';
import { isOperator, OPERATORS, type OperatorName, suits } from './operators';
import {
  type Comparing,
  type EligibilityRule,
  eligibilityRuleSchema,
  type ReadingCatalogue,
  type RuleException,
  type RuleFile,
} from './rule';
import {
  comparisonsOf,
  isFactReference,
  isParameterReference,
  readingIn,
  underReadings,
  withValues,
} from './rule-value';

/** Names what is wrong with a rule of a file. @throws RULES_INVALID */
export type Refuse = (rule: string, reason: string, cause?: unknown) => never;

/**
 * Reads the rules of a guideline version, in the order of files and rules, with its numbers put in.
 * @throws RULES_INVALID for the first fault, naming `file`, `rule` and `reason`: a part missing or unknown, no
 *   conditions, an id used twice, a fact (of another subject), operator, reading, number or passage that is unknown,
 *   a value that does not suit the fact, a rule out of the guideline's order, overlapping another or out of reach.
 */
export function lintRules(files: readonly RuleFile[], catalogue: ReadingCatalogue): readonly EligibilityRule[] {
  const sound: EligibilityRule[] = [];
  for (const { file, subject, rules } of files) {
    const refuse = refusalIn(file);
    for (const written of rules) {
      const rule = { ...readRule(written, refuse), subject };
      if (sound.some(({ id }) => id === rule.id)) refuse(rule.id, 'duplicate id');
      lintPlace(rule, sound, catalogue, refuse);
      lintScope(rule, refuse);
      const complete = withParts(rule, (part) => lintPart(rule, part, catalogue, refuse));
      lintReach(complete, sound, catalogue, (reason) => refuse(rule.id, reason));
      sound.push(complete);
    }
  }
  return sound;
}

type Part = Pick<RuleException, 'readings' | 'appliesWhen' | 'conditions' | 'effect' | 'personDecides'>;

function readRule(written: unknown, refuse: Refuse): Omit<EligibilityRule, 'subject'> {
  const { success, data, error } = eligibilityRuleSchema.safeParse(written);
  if (success) return data;
  const id = (written as { id?: unknown } | null)?.id;
  const [issue] = error.issues;
  return refuse(String(id ?? 'without id'), `${issue?.path.join('.')}: ${issue?.message}`, error);
}

/** A passage of the guideline, after those of the rules before on the same subject; letters order within a number. */
function lintPlace(
  { id, subject, provision }: EligibilityRule,
  before: readonly EligibilityRule[],
  { placeOf }: ReadingCatalogue,
  refuse: Refuse,
): void {
  if (placeOf(provision) < 0) refuse(id, `unknown provision ${provision}`);
  if (!id.startsWith(`${numberOf(provision)}-`)) refuse(id, `id does not begin with ${numberOf(provision)}`);
  for (const other of before.filter((rule) => rule.subject === subject)) {
    const sameNumber = numberOf(other.provision) === numberOf(provision);
    const unordered = sameNumber && [other.provision, provision].some((each) => each === numberOf(each));
    if (!unordered && placeOf(other.provision) > placeOf(provision)) refuse(id, `out of order after ${other.id}`);
  }
}

const numberOf = (provision: string): string => provision.split(' ')[0] ?? provision;

function lintScope({ id, subject, appliesTo }: EligibilityRule, refuse: Refuse): void {
  if (subject === 'employment' && appliesTo === undefined) refuse(id, 'appliesTo: missing for an employment');
  if (subject !== 'employment' && appliesTo !== undefined) refuse(id, `appliesTo: not for ${subject}`);
}

function withParts(rule: EligibilityRule, lint: <P extends Part>(part: P) => P): EligibilityRule {
  const { exceptions, ...own } = lint(rule);
  return { ...own, ...(exceptions === undefined ? {} : { exceptions: exceptions.map(lint) }) };
}

function lintPart<P extends Part>(rule: EligibilityRule, part: P, catalogue: ReadingCatalogue, refuse: Refuse): P {
  const fail = (reason: string): never => refuse(rule.id, reason);
  for (const number of part.readings) if (!catalogue.hasNumber(number)) fail(`unknown reading ${number}`);
  for (const [key, value] of Object.entries(part.appliesWhen ?? {}))
    if (!catalogue.hasValue(key, value)) fail(`unknown reading ${key}: ${value}`);
  if (part.personDecides && part.effect !== 'review') fail('a person decides, so the effect is review');
  const conditions = withValues(part.conditions, (value) => withParameter(value, catalogue, fail));
  for (const leaf of comparisonsOf(conditions)) lintComparison(leaf, FACTS[rule.subject], catalogue, fail);
  return { ...part, conditions };
}

function withParameter(value: unknown, { parameter }: ReadingCatalogue, fail: (reason: string) => never): unknown {
  if (!isParameterReference(value)) return value;
  return parameter(value.parameter) ?? fail(`unknown parameter ${value.parameter}`);
}

function lintComparison(
  { fact, operator, value }: Comparing,
  catalogue: FactCatalogue,
  { defaultOf }: ReadingCatalogue,
  fail: (reason: string) => never,
): void {
  const definition = definitionOf(catalogue, fact) ?? fail(`unknown fact ${fact}`);
  if (!isOperator(operator)) fail(`unknown operator ${operator}`);
  const reading = readingIn(value);
  if (reading !== undefined && defaultOf(reading) === undefined) fail(`unknown reading ${reading}`);
  const fits = isFactReference(value)
    ? isLike(operator as OperatorName, definition, definitionOf(catalogue, value.fact))
    : suits(operator as OperatorName, definition, underReadings(value, defaultOf));
  if (!fits) fail(`${operator} does not suit ${fact} and ${JSON.stringify(value)}`);
}

function definitionOf(catalogue: FactCatalogue, fact: string): FactDefinition | undefined {
  return Object.hasOwn(catalogue, fact) ? catalogue[fact] : undefined;
}

function isLike(operator: OperatorName, { kind }: FactDefinition, other: FactDefinition | undefined): boolean {
  return OPERATORS[operator].left.some((left) => left === kind) && other?.kind === kind;
}

function refusalIn(file: string): Refuse {
  return (rule, reason, cause) => {
    const value = `${file}, ${rule}: ${reason}`;
    throw new FristwerkError('RULES_INVALID', { field: file, value, details: { file, rule, reason }, cause });
  };
}
