export { PROOF_EVENTS } from '../proof-events';
export { changeSchema, endSchema } from './change';
export type * from './events';
export { EXCLUSION_REASONS, type ExclusionReason, exclusionSchema } from './exclusion';
export { type Hire, type HiredData, type HireInput, hireSchema } from './hire';
export { type EmploymentDutyId, noticeOfChangeSchema, type Proof, proofSchemas } from './proofs';
export {
  type Qualification,
  qualificationSchema,
  type Supplement,
  supplementSchema,
  TRAINING_TOPICS,
  type TrainingTopic,
} from './qualification';
