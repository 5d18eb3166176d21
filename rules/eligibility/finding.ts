import type { Comparison, Finding } from '../../domain/decision';
import type { Judgement, Truth } from './judgement';
import type { RuleException } from './rule';
import type { RuleInForce } from './rule-in-force';

/** What the rule's own conditions came to, and those of its exceptions in their order. */
export interface RuleJudgement {
  readonly own: Judgement;
  readonly exceptions: readonly Judgement[];
}

/**
 * What a rule found: the comparisons that carry its result, and the facts that would settle it.
 * The first exception that holds sets the effect. Where the rule is not fulfilled and it is unknown whether an exception
 * holds, the rule cannot be assessed.
 */
export function findingOf(rule: RuleInForce, judgement: RuleJudgement): Finding {
  const exception = decidingException(rule, judgement);
  const judged = exception === undefined ? undefined : judgement.exceptions[rule.exceptions.indexOf(exception)];
  const { truth, carriedBy, missing } = withException(judgement.own, judged);
  const { effect, personDecides } = judged?.truth === true && exception !== undefined ? exception : rule;
  const readings = [...new Set([...rule.readings, ...(exception?.readings ?? [])])];
  return {
    rule: rule.id,
    provision: rule.provision,
    ...(rule.part === undefined ? {} : { part: rule.part }),
    status: truth === null ? 'notAssessable' : truth ? 'fulfilled' : 'notFulfilled',
    ...(truth === true ? {} : { effect }),
    ...(truth === false && personDecides ? { personDecides } : {}),
    compared: inShort(carriedBy, truth, judged !== undefined),
    ...(missing.length === 0 ? {} : { missing }),
    ...(readings.length === 0 ? {} : { readings }),
  };
}

/**
 * Of a choice that was found there is nothing to tell but the choice, and of one that is unknown nothing but that it is
 * missing, which is told beside; unless an exception rests on it.
 */
function inShort(carriedBy: readonly Comparison[], truth: Truth, byException: boolean): readonly Comparison[] {
  return carriedBy.flatMap((comparison) => {
    const { fact, operator, expected, actual } = comparison;
    if (operator !== 'equals' && operator !== 'isOneOf') return [comparison];
    if (truth === true) return [{ fact, actual }];
    return actual === null && !byException ? [] : [{ fact, expected, actual }];
  });
}

/**
 * The exception that the finding rests on, if any: of an unfulfilled rule the first that is not known to fail,
 * of one that cannot be assessed only an exception that holds.
 */
function decidingException(rule: RuleInForce, { own, exceptions }: RuleJudgement): RuleException | undefined {
  const place = exceptions.findIndex(({ truth }) => truth !== false);
  const counts = own.truth === false || (own.truth === null && exceptions[place]?.truth === true);
  return counts ? rule.exceptions[place] : undefined;
}

function withException(own: Judgement, exception: Judgement | undefined): Judgement {
  if (own.truth !== false || exception === undefined) return own;
  return exception.truth === null ? exception : { ...own, carriedBy: [...own.carriedBy, ...exception.carriedBy] };
}
