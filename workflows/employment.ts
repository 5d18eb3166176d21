import type { EmploymentEvent } from '../domain/employment';
import { PROOF_EVENTS } from '../domain/proof-events';
import { runDutyLedger } from './duty-ledger';
import { LEDGER_EVENTS, type Place } from './entity-life';
import type { EntityInput } from './messages';

const EVENTS: Readonly<Record<EmploymentEvent['type'], Place>> = {
  applied: 'first',
  hired: 'first',
  started: 'later',
  qualificationProved: 'later',
  experienceDocumented: 'later',
  equivalenceProved: 'later',
  suitabilityChecked: 'later',
  requalificationBooked: 'later',
  requalificationBrokenOff: 'later',
  requalificationBegun: 'later',
  proofOfBeginningReceived: 'later',
  proofOfBeginningForwarded: 'later',
  proofOfCompletionReceived: 'later',
  proofOfCompletionForwarded: 'later',
  noticeOfNewStaffReceived: 'later',
  exclusionDecided: 'later',
  changed: 'later',
  ended: 'later',
  noticeOfChangeReceived: 'later',
  noticeSent: 'later',
  grantPeriodSet: 'later',
  linked: 'later',
  absenceRecorded: 'later',
};

/** Histories of versions 0.1 and 0.2 hold these names; without them no employment of that time could go on. */
const FORMER_NAMES = {
  hire: 'hired',
  proveQualification: 'qualificationProved',
  beginRequalification: 'requalificationBegun',
  receiveProofOfBeginning: 'proofOfBeginningReceived',
  forwardProofOfBeginning: 'proofOfBeginningForwarded',
  receiveProofOfCompletion: 'proofOfCompletionReceived',
  forwardProofOfCompletion: 'proofOfCompletionForwarded',
  receiveNoticeOfNewStaff: 'noticeOfNewStaffReceived',
} as const satisfies Record<string, EmploymentEvent['type']>;

/**
 * The life of one employment: somebody applies and is decided on, or is hired or taken over; the work begins, and with
 * it the week for the notice to the county (4.3) and the months for the requalification (3.3.2); what changes is told in
 * turn (4.4), up to the end. Whoever owes a notice or a proof is reminded until it has arrived.
 */
export async function employment(input: EntityInput): Promise<void> {
  await runDutyLedger(
    {
      entityType: 'employment',
      events: { ...EVENTS, ...LEDGER_EVENTS },
      formerNames: FORMER_NAMES,
      closedBy: PROOF_EVENTS,
    },
    input,
  );
}
