import type { Assessment, AssessmentRequest, ReminderRequest, RungQueued, Snapshot } from '../domain/assessment';
import type { CaseEvent } from '../domain/case-event';
import type { Decision } from '../domain/decision';
import type { DutyChange } from '../domain/duty';
import type { Instant } from '../domain/instant';

/** What changed in an entity between two event counts, for the read model. */
export interface Projection {
  readonly entityId: string;
  readonly entityType: string;
  /** Organisation it belongs to; left out by entities begun before version 0.3. */
  readonly organisation?: string;
  /** Events projected before this change. */
  readonly fromEvent: number;
  readonly newEvents: readonly CaseEvent[];
  readonly decision?: Decision;
  readonly changes: readonly DutyChange[];
  readonly planHash: string;
  /** Number of this change, counted from 1; the read model must stand at the one before. */
  readonly step: number;
  readonly asOf: Instant;
}

/** Activities an entity workflow calls. `assess` and `remind` run as local activities, under a second each. */
export interface EntityActivities {
  /** Computes decision and plan from all events; touches nothing. */
  assess(request: AssessmentRequest): Promise<Assessment>;
  /**
   * Queues what people are to be told of and marks the rungs in one store transaction; repeated, it finds what it did
   * before. Mails are composed later, by the outbox.
   * @throws ApplicationFailure `PROJECTION_GAP` when the read model does not know the entity.
   */
  remind(request: ReminderRequest): Promise<readonly RungQueued[]>;
  /**
   * Writes the change into the read model; repeated, it changes nothing.
   * @throws ApplicationFailure `PROJECTION_GAP` when the read model lacks earlier events: then send `projectAll`.
   */
  project(change: Projection): Promise<void>;
  /** Replaces the entity's part of the read model by the snapshot. */
  projectAll(snapshot: Snapshot): Promise<void>;
}

/** The one activity of the outbox workflow: sends what is queued until it is told to stop. */
export interface OutboxActivities {
  dispatchOutbox(): Promise<void>;
}
