import type { z } from 'zod';
import type { CaseEvent } from '../case-event';
import type { changeSchema, endSchema } from './change';
import type { exclusionSchema } from './exclusion';
import type { HiredData } from './hire';
import type { noticeOfChangeSchema, Proof } from './proofs';
import type { Supplement } from './qualification';

export type Hired = CaseEvent<'hired', HiredData>;
export type QualificationProved = CaseEvent<'qualificationProved', Pick<Supplement, 'qualification'>>;
export type RequalificationBegun = CaseEvent<'requalificationBegun', Proof<'3.3.2-requalification-begun'>>;
export type ProofOfBeginningReceived = CaseEvent<'proofOfBeginningReceived', Proof<'3.3.2-proof-of-beginning'>>;
/** The county's leg: the granting authority has the proof of the beginning. */
export type ProofOfBeginningForwarded = CaseEvent<
  'proofOfBeginningForwarded',
  Proof<'3.3.2-proof-of-beginning-to-authority'>
>;
export type ProofOfCompletionReceived = CaseEvent<'proofOfCompletionReceived', Proof<'3.3.2-proof-of-completion'>>;
/** The county's leg: the granting authority has the proof of completion. */
export type ProofOfCompletionForwarded = CaseEvent<
  'proofOfCompletionForwarded',
  Proof<'3.3.2-proof-of-completion-to-authority'>
>;
export type NoticeOfNewStaffReceived = CaseEvent<'noticeOfNewStaffReceived', Proof<'4.3-notice-of-new-staff'>>;
/** 3.5: a person, the actor, decided whether somebody is excluded from the work. */
export type ExclusionDecided = CaseEvent<'exclusionDecided', z.infer<typeof exclusionSchema>>;
export type Changed = CaseEvent<'changed', z.infer<typeof changeSchema>>;
export type Ended = CaseEvent<'ended', z.infer<typeof endSchema>>;
export type NoticeOfChangeReceived = CaseEvent<
  'noticeOfChangeReceived',
  z.infer<typeof noticeOfChangeSchema> & { readonly documentId?: string }
>;

/** Everything that can happen to an employment. */
export type EmploymentEvent =
  | Hired
  | QualificationProved
  | RequalificationBegun
  | ProofOfBeginningReceived
  | ProofOfBeginningForwarded
  | ProofOfCompletionReceived
  | ProofOfCompletionForwarded
  | NoticeOfNewStaffReceived
  | ExclusionDecided
  | Changed
  | Ended
  | NoticeOfChangeReceived;
