import type { Finding } from '../domain/decision';

/** How a finding is read: a missing proof is no refusal, and what is only noted is none either. */
export type FindingStanding = 'fulfilled' | 'notFulfilled' | 'outstanding' | 'notGiven' | 'notAssessable';

const LABELS: Readonly<Record<FindingStanding, string>> = {
  fulfilled: 'erfüllt',
  notFulfilled: 'nicht erfüllt',
  outstanding: 'Nachweis ausstehend',
  notGiven: 'nicht gegeben',
  notAssessable: 'nicht beurteilbar',
};

const MARKS: Readonly<Record<FindingStanding, string>> = {
  fulfilled: '✓',
  notFulfilled: '✗',
  outstanding: '…',
  notGiven: '–',
  notAssessable: '?',
};

/** The standing of a finding by its status and what an unfulfilled rule leads to. */
export function findingStanding({ status, effect }: Pick<Finding, 'status' | 'effect'>): FindingStanding {
  if (status !== 'notFulfilled') return status;
  if (effect === 'obligation') return 'outstanding';
  return effect === 'information' ? 'notGiven' : 'notFulfilled';
}

/** `erfüllt`, `nicht erfüllt`, `Nachweis ausstehend` … */
export const findingLabel = (finding: Pick<Finding, 'status' | 'effect'>): string => LABELS[findingStanding(finding)];

/** One sign that stands before the label. */
export const findingMark = (finding: Pick<Finding, 'status' | 'effect'>): string => MARKS[findingStanding(finding)];
