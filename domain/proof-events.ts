import type { EmploymentDutyId, EmploymentEvent } from './employment';

/** Which event the proof of each duty of an employment records. Free of schemas, so that workflows can read it. */
export const PROOF_EVENTS = {
  '3.3.2-requalification-begun': 'requalificationBegun',
  '3.3.2-proof-of-beginning': 'proofOfBeginningReceived',
  '3.3.2-proof-of-beginning-to-authority': 'proofOfBeginningForwarded',
  '3.3.2-proof-of-completion': 'proofOfCompletionReceived',
  '3.3.2-proof-of-completion-to-authority': 'proofOfCompletionForwarded',
  '4.3-notice-of-new-staff': 'noticeOfNewStaffReceived',
} as const satisfies Record<EmploymentDutyId, EmploymentEvent['type']>;
