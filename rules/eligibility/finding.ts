import type { Finding, FindingStatus } from '../../domain/decision';
import type { UsedReading } from '../../domain/guideline';
import type { Judgement } from './judgement';
import type { EligibilityRule } from './rule';

/** What a rule found: the comparisons that carry its result, and the facts that would settle it. */
export function findingOf(rule: EligibilityRule, judgement: Judgement, readings: readonly UsedReading[]): Finding {
  return {
    rule: rule.id,
    provision: rule.provision,
    inventoryRow: rule.inventoryRow,
    status: statusOf(judgement),
    effect: rule.effect,
    compared: judgement.carriedBy,
    missing: judgement.missing,
    readings,
  };
}

function statusOf({ truth }: Judgement): FindingStatus {
  if (truth === null) return 'notAssessable';
  return truth ? 'fulfilled' : 'notFulfilled';
}
