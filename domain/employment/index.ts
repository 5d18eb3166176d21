export { PROOF_EVENTS } from '../proof-events';
export { changeSchema, endSchema } from './change';
export { employmentEventSchemas } from './event-schemas';
export type * from './events';
export { EXCLUSION_REASONS, type ExclusionReason, exclusionSchema } from './exclusion';
export {
  applicationSchema,
  type Hire,
  type HiredData,
  type HireInput,
  hiredSchema,
  hireSchema,
  startedSchema,
} from './hire';
export { EQUIVALENT_CERTIFICATES, noticeSentSchema, onboardingEventSchemas } from './onboarding-events';
export { type EmploymentDutyId, noticeOfChangeSchema, type Proof, proofSchemas } from './proofs';
export {
  type Qualification,
  qualificationSchema,
  type Supplement,
  supplementSchema,
  TRAINING_TOPICS,
  type TrainingTopic,
} from './qualification';
