import type { Finding, RuleEffect } from '../domain/decision';

/** How a finding is read: a missing proof is no refusal, nor is what a person judges or what is only noted. */
export type FindingStanding = 'fulfilled' | 'notFulfilled' | 'toReview' | 'outstanding' | 'notGiven' | 'notAssessable';

const LABELS: Readonly<Record<FindingStanding, string>> = {
  fulfilled: 'erfüllt',
  notFulfilled: 'nicht erfüllt',
  toReview: 'von einer Person zu prüfen',
  outstanding: 'Nachweis ausstehend',
  notGiven: 'nicht gegeben',
  notAssessable: 'nicht beurteilbar',
};

const MARKS: Readonly<Record<FindingStanding, string>> = {
  fulfilled: '✓',
  notFulfilled: '✗',
  toReview: '!',
  outstanding: '…',
  notGiven: '–',
  notAssessable: '?',
};

const UNFULFILLED: Readonly<Record<RuleEffect, FindingStanding>> = {
  not_eligible: 'notFulfilled',
  review: 'toReview',
  obligation: 'outstanding',
  information: 'notGiven',
};

/** The standing of a finding by its status and what an unfulfilled rule leads to. */
export function findingStanding({ status, effect }: Pick<Finding, 'status' | 'effect'>): FindingStanding {
  if (status !== 'notFulfilled' || effect === undefined) return status;
  return UNFULFILLED[effect];
}

/** `erfüllt`, `nicht erfüllt`, `Nachweis ausstehend` … */
export const findingLabel = (finding: Pick<Finding, 'status' | 'effect'>): string => LABELS[findingStanding(finding)];

/** Told of a finding that rules may not decide. */
export const PERSON_DECIDES = 'entscheidet eine Person';

/** One sign that stands before the label. */
export const findingMark = (finding: Pick<Finding, 'status' | 'effect'>): string => MARKS[findingStanding(finding)];
