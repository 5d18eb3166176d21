import { DECISION_PARTS, type Decision, type Finding, type Outcome, type RuleEffect } from '../../domain/decision';

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

/**
 * The outcome of the main question, and of each question beside it that a finding bears on: a consent withdrawn ends
 * the processing of plan data, not the care of the person (Q41).
 */
export function outcomesOf(findings: readonly Pick<Finding, 'status' | 'effect' | 'part'>[]): Outcomes {
  const outcome = outcomeOf(findings.filter(isMain));
  const beside = DECISION_PARTS.flatMap((part) => {
    const own = findings.filter((finding) => finding.part === part);
    return own.length === 0 ? [] : [[part, outcomeOf(own)] as const];
  });
  return beside.length === 0 ? { outcome } : { outcome, parts: Object.fromEntries(beside) };
}

/** Whether a finding bears on the main question. */
export function isMain({ part }: Pick<Finding, 'part'>): boolean {
  return part === undefined;
}

type Outcomes = Pick<Decision, 'outcome' | 'parts'>;

function outcomeOfOne({ status, effect }: Pick<Finding, 'status' | 'effect'>): Outcome {
  if (status === 'fulfilled' || effect === undefined || effect === 'information') return 'eligible';
  return status === 'notAssessable' ? 'open' : UNFULFILLED[effect];
}
