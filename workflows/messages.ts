import { defineQuery, defineUpdate } from '@temporalio/workflow';
import type { CommandAnswer, Snapshot } from '../domain/assessment';
import type { NewEvent } from '../domain/case-event';
import type { EmploymentEvent } from '../domain/employment';

/** What an entity workflow is started with. */
export interface EntityInput {
  /** Milliseconds that the entity's clock runs ahead of (or behind) the workflow clock; 0 in production. */
  readonly clockOffset: number;
  /** Organisation it belongs to; left out before version 0.3. */
  readonly organisation?: string;
  /** State carried over by continue-as-new. */
  readonly carried?: CarriedState;
}

/** State that one run hands to the next. `version` tells later code how to read it. */
export interface CarriedState {
  readonly version: 1;
  readonly snapshot: Snapshot;
  readonly decisionHash: string | null;
  readonly answers: Readonly<Record<string, CommandAnswer>>;
}

/** Updates of an employment (imperative) and the event each records (past tense). */
export const EMPLOYMENT_COMMANDS = {
  hire: 'hired',
  proveQualification: 'qualificationProved',
  beginRequalification: 'requalificationBegun',
  receiveProofOfBeginning: 'proofOfBeginningReceived',
  forwardProofOfBeginning: 'proofOfBeginningForwarded',
  receiveProofOfCompletion: 'proofOfCompletionReceived',
  forwardProofOfCompletion: 'proofOfCompletionForwarded',
  receiveNoticeOfNewStaff: 'noticeOfNewStaffReceived',
} as const satisfies Record<string, EmploymentEvent['type']>;

/** The Update behind a command: answers once the event is durable, assessed and projected. */
export const commandUpdate = (name: string) => defineUpdate<CommandAnswer, [NewEvent]>(name);

/** Everything an entity knows about itself. */
export const snapshotQuery = defineQuery<Snapshot>('snapshot');
