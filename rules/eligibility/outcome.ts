import type { Finding, Outcome, RuleEffect } from '../../domain/decision';

/**
 * From least to most weighty. Missing facts outweigh a review: a person should judge once everything is on the table.
 */
const WEIGHT: readonly Outcome[] = ['eligible', 'eligible_with_obligation', 'review', 'open', 'not_eligible'];

const UNFULFILLED: Readonly<Record<RuleEffect, Outcome>> = {
  not_eligible: 'not_eligible',
  review: 'review',
  obligation: 'eligible_with_obligation',
  information: 'eligible',
};

/** The outcome of all findings together: the most weighty one wins. Information weighs nothing. */
export function outcomeOf(findings: readonly Pick<Finding, 'status' | 'effect'>[]): Outcome {
  const heaviest = Math.max(0, ...findings.map((finding) => WEIGHT.indexOf(outcomeOfOne(finding))));
  return WEIGHT[heaviest] ?? 'eligible';
}

function outcomeOfOne({ status, effect }: Pick<Finding, 'status' | 'effect'>): Outcome {
  if (status === 'fulfilled' || effect === undefined || effect === 'information') return 'eligible';
  return status === 'notAssessable' ? 'open' : UNFULFILLED[effect];
}
