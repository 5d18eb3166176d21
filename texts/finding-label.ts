import type { Finding, RuleEffect } from '../domain/decision';

/**
 * How a finding is read: a missing proof is no refusal, nor is what a person judges or what is only noted; and a rule
 * that has nothing to judge, or nothing yet, is not told as fulfilled.
 */
export type FindingStanding =
  | 'fulfilled'
  | 'notApplicable'
  | 'notRequired'
  | 'notYet'
  | 'notMissed'
  | 'notFulfilled'
  | 'toReview'
  | 'outstanding'
  | 'notGiven'
  | 'notAssessable';

/** What the standing of a finding rests on; without comparisons a fulfilled one is told as fulfilled. */
export type JudgedFinding = Pick<Finding, 'status' | 'effect'> & Partial<Pick<Finding, 'rule' | 'compared'>>;

const LABELS: Readonly<Record<FindingStanding, string>> = {
  fulfilled: 'erfüllt',
  notApplicable: 'nicht einschlägig',
  notRequired: 'nicht erforderlich',
  notYet: 'noch nicht zu beurteilen',
  notMissed: 'nicht überschritten',
  notFulfilled: 'nicht erfüllt',
  toReview: 'von einer Person zu prüfen',
  outstanding: 'Nachweis ausstehend',
  notGiven: 'nicht gegeben',
  notAssessable: 'nicht beurteilbar',
};

const MARKS: Readonly<Record<FindingStanding, string>> = {
  fulfilled: '✓',
  notApplicable: '–',
  notRequired: '–',
  notYet: '…',
  notMissed: '✓',
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

type Standings = Readonly<Record<string, Readonly<Record<string, FindingStanding>>>>;

/** Values, by their fact, that settle a rule without having shown what it demands. */
const SETTLED_BY: Standings = {
  exemptionEstablished: { true: 'notRequired' },
  requalificationState: { none: 'notYet', booked: 'notYet', begun: 'notYet' },
  requalificationPeriodMissed: { false: 'notMissed' },
  degreeLevel: { none: 'notApplicable' },
  degreeCountry: { DE: 'notApplicable' },
  schoolLevel: { none: 'notApplicable' },
  schoolCountry: { DE: 'notApplicable' },
  vocationalTrainingCompleted: { false: 'notApplicable' },
  vocationalTrainingCountry: { DE: 'notApplicable' },
  isFirstApplication: { false: 'notApplicable' },
  replacementProposed: { false: 'notApplicable' },
  replacementImpossible: { false: 'notApplicable' },
  sickPayEnded: { false: 'notApplicable' },
  reductionArises: { false: 'notApplicable' },
  consentGiven: { false: 'notApplicable' },
  planData: { none: 'notApplicable', intended: 'notYet' },
  specialCategories: { false: 'notApplicable' },
  legacyPlanUsed: { false: 'notApplicable' },
};

/** The same for single rules, where the fact is by itself what another rule demands. */
const SETTLED_IN_RULE: Readonly<Record<string, Standings>> = {
  '4.1-six-weeks-in-twelve-months': { absenceReason: { other: 'notApplicable' } },
  '1.2-county-by-agreement': {
    applicant: { municipality: 'notApplicable', provider: 'notApplicable', other: 'notApplicable' },
  },
};

/** 3.1: what was looked at before the first day may only not be on file. */
const NOT_ON_FILE = '3.1-requirements-observed';

/** The standing of a finding by its status, what carried it, and what an unfulfilled rule leads to. */
export function findingStanding(finding: JudgedFinding): FindingStanding {
  const { status, effect, rule } = finding;
  if (status === 'fulfilled') return settledStanding(finding) ?? status;
  if (status !== 'notFulfilled' || effect === undefined) return status;
  return rule === NOT_ON_FILE ? 'notAssessable' : UNFULFILLED[effect];
}

/** `erfüllt`, `nicht erfüllt`, `noch nicht zu beurteilen`, `Nachweis ausstehend` … */
export const findingLabel = (finding: JudgedFinding): string => LABELS[findingStanding(finding)];

/** Told of a finding that rules may not decide. */
export const PERSON_DECIDES = 'entscheidet eine Person';

/** One sign that stands before the label. */
export const findingMark = (finding: JudgedFinding): string => MARKS[findingStanding(finding)];

function settledStanding({ rule = '', compared = [] }: JudgedFinding): FindingStanding | undefined {
  const standings = { ...SETTLED_BY, ...SETTLED_IN_RULE[rule] };
  return compared
    .map(({ fact, actual }) => standings[fact]?.[String(actual)])
    .find((standing) => standing !== undefined);
}
