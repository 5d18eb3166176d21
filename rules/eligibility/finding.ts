import type { Finding, RuleEffect } from '../../domain/decision';
import type { UsedReading } from '../../domain/guideline';
import type { Judgement } from './judgement';
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
export function findingOf(rule: RuleInForce, judgement: RuleJudgement, readings: readonly UsedReading[]): Finding {
  const { truth, carriedBy, missing } = withExceptions(judgement);
  const { id, provision, inventoryRow } = rule;
  const status = truth === null ? 'notAssessable' : truth ? 'fulfilled' : 'notFulfilled';
  return {
    rule: id,
    provision,
    inventoryRow,
    status,
    effect: effectOf(rule, judgement),
    compared: carriedBy,
    missing,
    readings,
  };
}

/** The exception that decides with the rule: the first that is not known to fail; none for a fulfilled rule. */
export function decidingException(rule: RuleInForce, judgement: RuleJudgement): RuleException | undefined {
  return judgement.own.truth === true ? undefined : rule.exceptions[firstNotFailing(judgement)];
}

function withExceptions(judgement: RuleJudgement): Judgement {
  const { own, exceptions } = judgement;
  const exception = exceptions[firstNotFailing(judgement)];
  if (own.truth !== false || exception === undefined) return own;
  if (exception.truth === null) return exception;
  return { ...own, carriedBy: [...own.carriedBy, ...exception.carriedBy] };
}

function effectOf(rule: RuleInForce, judgement: RuleJudgement): RuleEffect {
  const place = firstNotFailing(judgement);
  const holds = judgement.exceptions[place]?.truth === true;
  return (holds ? rule.exceptions[place]?.effect : undefined) ?? rule.effect;
}

function firstNotFailing({ exceptions }: RuleJudgement): number {
  return exceptions.findIndex(({ truth }) => truth !== false);
}
