import type { z } from 'zod';
import type { CaseEvent } from '../case-event';
import type { changeSchema, endSchema } from './change';
import type { employmentEventSchemas } from './event-schemas';
import type { exclusionSchema } from './exclusion';
import type { applicationSchema, HiredData, startedSchema } from './hire';
import type { noticeOfChangeSchema, Proof } from './proofs';
import type { Supplement } from './qualification';

type Recorded<Type extends keyof typeof employmentEventSchemas> = CaseEvent<
  Type,
  z.infer<(typeof employmentEventSchemas)[Type]> & { readonly documentId?: string }
>;

export type Applied = CaseEvent<'applied', z.infer<typeof applicationSchema>>;
/** The work was taken up after an application. */
export type Started = CaseEvent<'started', z.infer<typeof startedSchema>>;
export type Hired = CaseEvent<'hired', HiredData>;
export type QualificationProved = CaseEvent<'qualificationProved', Pick<Supplement, 'qualification'>>;
export type ExperienceDocumented = Recorded<'experienceDocumented'>;
export type EquivalenceProved = Recorded<'equivalenceProved'>;
export type SuitabilityChecked = Recorded<'suitabilityChecked'>;
export type RequalificationBooked = Recorded<'requalificationBooked'>;
export type RequalificationBrokenOff = Recorded<'requalificationBrokenOff'>;
/** 4.3, 4.4: a notice was sent off; its arrival is an event of its own (Q39). */
export type NoticeSent = Recorded<'noticeSent'>;
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

/** Facts from elsewhere: the grant, an absence of this person, an absence in which this person stands in. */
export type GrantPeriodSet = CaseEvent<'grantPeriodSet', z.infer<(typeof employmentEventSchemas)['grantPeriodSet']>>;
export type Linked = CaseEvent<'linked', z.infer<(typeof employmentEventSchemas)['linked']>>;
export type AbsenceRecorded = CaseEvent<'absenceRecorded', z.infer<(typeof employmentEventSchemas)['absenceRecorded']>>;

/** Everything that can happen to an employment. */
export type EmploymentEvent =
  | Applied
  | Started
  | GrantPeriodSet
  | Linked
  | AbsenceRecorded
  | Hired
  | QualificationProved
  | ExperienceDocumented
  | EquivalenceProved
  | SuitabilityChecked
  | RequalificationBooked
  | RequalificationBrokenOff
  | NoticeSent
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
