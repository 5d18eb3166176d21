import type { ProofOfBeginningReceived, ProofOfCompletionReceived } from '../../../../domain/employment';
import { closedBy } from '../../../duties/closing';
import type { Arising, Closing, DerivationContext, DutyRow, PromptPeriod } from '../../../duties/duty-row';
import { owesRequalification } from '../../../duties/employment/exemption';
import type { EmploymentFacts } from '../../../duties/employment/facts';
import { isByLastDay } from '../../../duties/employment/last-day';
import { fromFirstDay, periodEnd } from '../../../periods/period-end';
import { PARAMETERS } from '../parameters';

type EmploymentDuty = DutyRow<EmploymentFacts>;

const PROMPT: PromptPeriod = { kind: 'prompt', target: 'promptTargetWorkingDays', alarm: 'promptRedDays' };

/**
 * 3.3.2 sentence 1: a person of type c begins the requalification within three months of taking up work.
 * The first course day attended counts; a booking is no beginning. 3.3.3 may waive it. An application takes up no work.
 * A course that is broken off leads to no certificate, and 3.2 c wants the requalification proven: another one has to be
 * begun. The text names no other day for it, so the duty is open again under its own; where that has passed by then, nobody
 * could keep it any more: a person looks at it, no breach by itself (Q12: no automatic refusal).
 */
const REQUALIFICATION_BEGUN: EmploymentDuty = {
  id: '3.3.2-requalification-begun',
  provision: '3.3.2',
  inventoryRow: '3.3.2-a',
  bearer: 'provider',
  addressee: 'granting-authority',
  period: {
    kind: 'statutory',
    length: PARAMETERS.requalificationToBegin,
    start: 'trainingPeriodStart',
    roll: 'LVwVfG 31 III',
    rollSwitch: 'trainingRoll',
  },
  arises: (facts, context) => {
    const { started, firstDay, lastBreakOff } = facts;
    if (started === undefined || !owesRequalification(facts, context)) return [];
    const again = lastBreakOff === undefined ? {} : { knownOn: lastBreakOff.data.on };
    return [{ eventId: started.id, on: firstDay, ...again }];
  },
  closes: (facts) => {
    const begun = facts.isBrokenOff === true ? undefined : facts.requalificationBegun;
    return closedBy(begun, begun?.data.begunOn) ?? begunByCertificate(facts);
  },
  channels: null,
  mustName: [],
  consequence: null,
  readings: ['Q14', 'Q55'],
  settles: 'requalificationPeriod',
};

/**
 * 3.3.2 sentence 2: once there is evidence of the beginning, it is handed in without culpable delay,
 * as the granting authority prescribes: the provider to the county, which passes it on (Q52).
 * It runs from the day on which there is something to hand in, not from the course day.
 */
const PROOF_OF_BEGINNING: EmploymentDuty = {
  id: '3.3.2-proof-of-beginning',
  provision: '3.3.2',
  inventoryRow: '3.3.2-b',
  bearer: 'provider',
  addressee: 'county',
  period: PROMPT,
  arises: (facts, context) => {
    const { requalificationBegun: begun } = facts;
    return begun !== undefined && owesProof('beginning', facts, context)
      ? [{ eventId: begun.id, on: begun.data.receivedOn }]
      : [];
  },
  closes: ({ proofOfBeginningReceived }) => closedBy(proofOfBeginningReceived),
  channels: null,
  mustName: [],
  consequence: null,
  readings: ['Q38', 'Q52'],
};

/** 3.3.2 sentence 2, the county's leg: what the provider has handed in goes on to the granting authority (Q52). */
const PROOF_OF_BEGINNING_TO_AUTHORITY: EmploymentDuty = {
  ...PROOF_OF_BEGINNING,
  id: '3.3.2-proof-of-beginning-to-authority',
  bearer: 'county',
  addressee: 'granting-authority',
  arises: (facts, context) =>
    owesProof('beginning', facts, context) ? onceReceived(facts.proofOfBeginningReceived) : [],
  closes: ({ proofOfBeginningForwarded }) => closedBy(proofOfBeginningForwarded),
};

/**
 * 3.3.2 sentence 2, once more at the end (Q52): the certificate of completion is handed in without culpable delay.
 * It runs from the day on which a completed requalification with its certificate was stated.
 */
const PROOF_OF_COMPLETION: EmploymentDuty = {
  ...PROOF_OF_BEGINNING,
  id: '3.3.2-proof-of-completion',
  arises: (facts, context) => {
    const { completionShown: shown } = facts;
    return shown !== undefined && owesProof('completion', facts, context) ? [shown] : [];
  },
  closes: ({ proofOfCompletionReceived }) => closedBy(proofOfCompletionReceived),
};

/** 3.3.2 sentence 2, the county's leg of the proof of completion (Q52). */
const PROOF_OF_COMPLETION_TO_AUTHORITY: EmploymentDuty = {
  ...PROOF_OF_BEGINNING_TO_AUTHORITY,
  id: '3.3.2-proof-of-completion-to-authority',
  arises: (facts, context) =>
    owesProof('completion', facts, context) ? onceReceived(facts.proofOfCompletionReceived) : [],
  closes: ({ proofOfCompletionForwarded }) => closedBy(proofOfCompletionForwarded),
};

/** 3.3.2: beginning of the requalification and its proofs, each with the county's leg, in the order of time. */
export const REQUALIFICATION_DUTIES: readonly EmploymentDuty[] = [
  REQUALIFICATION_BEGUN,
  PROOF_OF_BEGINNING,
  PROOF_OF_BEGINNING_TO_AUTHORITY,
  PROOF_OF_COMPLETION,
  PROOF_OF_COMPLETION_TO_AUTHORITY,
];

/** The county's leg begins where the provider's ended. */
function onceReceived(received: ProofOfBeginningReceived | ProofOfCompletionReceived | undefined): readonly Arising[] {
  return received === undefined ? [] : [{ eventId: received.id, on: received.data.receivedOn }];
}

/**
 * Q52: both proofs are owed, one after the other, unless the county asks for one of them only. What was begun or
 * completed only after the last day of the employment is no requalification of it, so nothing of that is handed in;
 * papers that arrive late on what came before are.
 */
function owesProof(which: 'beginning' | 'completion', facts: EmploymentFacts, context: DerivationContext): boolean {
  const { trainingProofs } = context.readings;
  if (facts.started === undefined) return false;
  const { begunOn, completedOn } = facts.qualification.requalification ?? {};
  const on = which === 'completion' ? completedOn : (facts.requalificationBegun?.data.begunOn ?? begunOn);
  if (on !== undefined && !isByLastDay(on, facts)) return false;
  return (trainingProofs === 'both' || trainingProofs === which) && owesRequalification(facts, context);
}

/**
 * The certificate of completion shows the beginning as well: on its day where that is stated, else for certain where
 * even the end lies within the three months by the strictest counting (Q14).
 */
function begunByCertificate({ completionShown, qualification, firstDay }: EmploymentFacts): Closing | null {
  const { begunOn, completedOn } = qualification.requalification ?? {};
  if (completionShown === undefined || completedOn === undefined) return null;
  const { count, unit } = PARAMETERS.requalificationToBegin;
  const { nominalEnd } = periodEnd(fromFirstDay(firstDay), count, unit);
  const on = begunOn ?? (completedOn <= nominalEnd ? completedOn : undefined);
  return on === undefined ? null : { eventId: completionShown.eventId, on };
}
