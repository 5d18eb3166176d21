import { join } from 'node:path';
import { z } from 'zod';
import type { CoveringName } from '../../rules/guideline/guideline';
import { latestGuideline } from '../../rules/guideline/versions';

/** Where a computation or check stands that the coverage ledger names, and what the product would do without it. */
export interface NamedFunction {
  /** Path from the root. */
  readonly module: string;
  /** Its name in that module. */
  readonly named: string;
  /** What stands in its place when it is taken away; left out where no executed row rests on it. */
  readonly absent?: (actual: never) => unknown;
}

type Answering = (...given: never[]) => object;

const inPlaceOf =
  (changed: object) =>
  (actual: Answering): Answering =>
  (...given) => ({ ...actual(...given), ...changed });

const nothing = () => () => null;
const ANYTHING = z.any();
const ANY_CONTACT = z.any().transform((entry) => ({ topics: [], ...entry }));

/** The plan as if nobody had looked into it. */
const unread =
  (actual: (...given: never[]) => { findings: readonly object[] }) =>
  (...given: never[]) => {
    const found = actual(...given);
    return { ...found, status: 'fulfilled', findings: found.findings.map((one) => ({ ...one, status: 'fulfilled' })) };
  };

/** The computations and checks that the coverage ledger names. */
export const NAMED_FUNCTIONS: Readonly<Partial<Record<CoveringName, NamedFunction>>> = {
  'validation:2.3-written-form': { module: 'rules/duties/mandate/written-form', named: 'writtenForm' },
  'computation:3.2-rate': { module: 'rules/funding/rate', named: 'rateOf', absent: inPlaceOf({ perFullTime: 0 }) },
  'computation:3.3.3-six-months': {
    module: 'rules/duties/employment/exemption',
    named: 'requalificationExempt',
    absent: () => () => 'notAssessable',
  },
  'computation:3.3.3-requalification-owed': {
    module: 'rules/duties/employment/exemption',
    named: 'owesRequalification',
    absent: () => () => true,
  },
  'computation:3.4.1-first-application-volume': {
    module: 'rules/funding/first-application',
    named: 'firstApplicationVolume',
    absent: inPlaceOf({ status: 'fulfilled', lacking: { volume: 0, fullTimeEquivalent: 0 } }),
  },
  'computation:3.4.2-yearly-amount': { module: 'rules/funding/amount', named: 'yearlyAmount', absent: nothing },
  'computation:3.4.2-period-grant': {
    module: 'rules/funding/period-grant',
    named: 'periodGrant',
    absent: inPlaceOf({ amount: null }),
  },
  'validation:3.10.1-enclosures-complete': { module: 'rules/duties/grant/receipts', named: 'proofComplete' },
  'validation:3.11.1-contact-entry': { module: 'domain/contact', named: 'contactSchema', absent: () => ANY_CONTACT },
  'computation:3.11.1-key-figures': {
    module: 'rules/key-figures/key-figures',
    named: 'keyFigures',
    absent: inPlaceOf({ figures: {} }),
  },
  'validation:3.11.2-state-wide-pattern': { module: 'domain/key-figure', named: 'KEY_FIGURES', absent: () => [] },
  'validation:3.11.2-estimates': {
    module: 'rules/key-figures/estimates',
    named: 'checkEstimates',
    absent: () => () => undefined,
  },
  'validation:3.11.4-small-numbers': { module: 'rules/key-figures/outgoing-figures', named: 'outgoingFigures' },
  'computation:4.1-released-six-weeks': {
    module: 'rules/duties/absence/release',
    named: 'releasedUntil',
    absent: nothing,
  },
  'computation:4.2-reduction': {
    module: 'rules/funding/reduction',
    named: 'reductionOf',
    absent: inPlaceOf({ amount: 0 }),
  },
  'computation:4.2-supplement-set-off': {
    module: 'rules/funding/reduced-month',
    named: 'reducedMonth',
    absent:
      (actual: (part: { month: string }, absence: object) => object) => (part: { month: string }, absence: object) =>
        actual(part, { ...absence, supplements: [{ month: part.month, amount: 0 }] }),
  },
  'validation:4.3-place-of-work': {
    module: 'domain/employment/proofs',
    named: 'proofSchemas',
    absent: (actual: object) => ({ ...actual, '4.3-notice-of-new-staff': ANYTHING }),
  },
  'validation:4.4-new-place-of-work': {
    module: 'domain/employment/change',
    named: 'changeSchema',
    absent: () => ANYTHING,
  },
  'validation:5.6-consent-before-transfer': {
    module: 'rules/integration-plan/consent',
    named: 'mayTransferByConsent',
  },
  'validation:5.6-plan-contents': {
    module: 'rules/integration-plan/consent',
    named: 'mayKeepPlanContents',
    absent: inPlaceOf({ answer: 'yes' }),
  },
  'validation:5.8.1-plan-complete': {
    module: 'rules/integration-plan/plan-completeness',
    named: 'planCompleteness',
    absent: unread,
  },
  'validation:5.8.1-consent-before-plan': {
    module: 'rules/integration-plan/consent',
    named: 'mayProcessPlanData',
    absent: inPlaceOf({ answer: 'yes' }),
  },
  'computation:5.8.1-delete-after': {
    module: 'rules/retention/delete-after',
    named: 'deleteAfter',
    absent: nothing,
  },
  'computation:5.8.1-agreement-kind': {
    module: 'rules/integration-plan/employment-agreement',
    named: 'agreementKindOn',
  },
  'validation:5.8.4-legacy-plan': {
    module: 'rules/integration-plan/legacy-plan',
    named: 'legacyPlanUse',
    absent: () => () => 'permitted',
  },
  'validation:7-within-validity': {
    module: 'rules/guideline/versions',
    named: 'guidelineOn',
    absent: () => () => latestGuideline(),
  },
};

/** What the module of a computation or check exports. */
export function exportsAround({ module }: NamedFunction): Readonly<Record<string, unknown>> {
  return require(join(__dirname, '..', '..', module)) as Readonly<Record<string, unknown>>;
}
