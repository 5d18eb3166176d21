import type { CaseEvent } from '../../../domain/case-event';
import type { Decision } from '../../../domain/decision';
import type { EmploymentEvent } from '../../../domain/employment';
import { asReplacement } from './told-by-employment';
import type { ToldFact } from './told-fact';

/** Papers that close duties, and facts that are only passed on: the decision rests on none of them. */
const BESIDE_THE_DECISION = new Set([
  'absenceRecorded',
  'proofOfBeginningReceived',
  'proofOfBeginningForwarded',
  'proofOfCompletionReceived',
  'proofOfCompletionForwarded',
  'noticeOfNewStaffReceived',
  'noticeOfChangeReceived',
  'handedOver',
]);

/**
 * Whether an employment that stands in is suitable, for each absence in which it does (4.2): definite decisions only,
 * after what may have changed them, an event of those that are `fresh`, or without any the passing of time.
 */
export function verdicts(
  entityId: string,
  fresh: readonly CaseEvent[],
  story: readonly EmploymentEvent[],
  decision: Decision | null,
): readonly ToldFact[] {
  const suitable = decision === null ? undefined : SUITABLE[decision.outcome];
  const beside = fresh.length > 0 && fresh.every(({ type }) => BESIDE_THE_DECISION.has(type));
  if (suitable === undefined || beside) return [];
  return verdictsAsked(story).map((asked) => ({ ...asked, content: { employment: entityId, suitable } }));
}

/** The verdicts that absences wait for or may have been told, without what they say. */
export function verdictsAsked(story: readonly EmploymentEvent[]): readonly ToldFact[] {
  const absences = new Set(asReplacement(story).map(({ data }) => data.entity));
  return [...absences].map((to) => ({ to, type: 'replacementAssessed', about: 'verdict', content: {} }));
}

const SUITABLE = {
  eligible: true,
  eligible_with_obligation: true,
  not_eligible: false,
  review: undefined,
  open: undefined,
} as const satisfies Record<Decision['outcome'], boolean | undefined>;
