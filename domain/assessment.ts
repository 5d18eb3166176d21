import type { CaseEvent, NewEvent } from './case-event';
import type { Decision } from './decision';
import type { Duty, DutyChange } from './duty';
import type { Instant } from './instant';

/** What `assess` is told: all events of one entity and the plan as it stands. */
export interface AssessmentRequest {
  readonly entityId: string;
  readonly events: readonly CaseEvent[];
  /** How many of them, the last ones, are new with this assessment; left out: none. */
  readonly arrived?: number;
  /** The duties of the last assessment, empty at first. */
  readonly duties: readonly Duty[];
  /** Hash of the last decision's receipt and findings; null at first. */
  readonly decisionHash: string | null;
  readonly asOf: Instant;
}

/** What follows from the events: only what differs from before. At most 8 KiB as JSON. */
export interface Assessment {
  /** Present when it differs from the last one. */
  readonly decision?: Decision;
  readonly decisionHash: string;
  readonly changes: readonly DutyChange[];
  /** SHA-256 over decision and whole plan, 16 hexadecimal digits. */
  readonly planHash: string;
  /** Facts that other entities have to know, new with this assessment; the entity sends them by Signal. */
  readonly facts?: readonly OutgoingFact[];
  /** When the result changes by the passing of time alone: the next instant from which an open duty is late. */
  readonly reassessAt?: Instant;
}

/** An event for another entity. Its id follows from its source, so that the same fact sent twice is one event. */
export interface OutgoingFact {
  readonly to: string;
  readonly event: NewEvent;
}

/** A fact on its way, or waiting for a receiver that cannot be reached, with the instant at which it was told. */
export interface UndeliveredFact extends OutgoingFact {
  readonly since: Instant;
}

/** The whole state of an entity, as its `snapshot` Query tells it. */
export interface Snapshot {
  readonly entityId: string;
  readonly entityType: string;
  /** Organisation it belongs to; left out by entities begun before version 0.3, whose first event names it. */
  readonly organisation?: string;
  readonly events: readonly CaseEvent[];
  readonly decision: Decision | null;
  readonly duties: readonly Duty[];
  readonly planHash: string | null;
  /** How often decision or plan were settled so far. */
  readonly step: number;
  readonly reassessAt: Instant | null;
  /** Facts that have not reached their receivers, in the order in which they were told; left out where there are none. */
  readonly undelivered?: readonly UndeliveredFact[];
  /** The entity's clock. */
  readonly asOf: Instant;
}

/** What a command is answered: the event it became, and what followed from it. */
export interface CommandAnswer {
  readonly entityId: string;
  readonly eventId: string;
  readonly contentHash: string;
  readonly decision?: Decision;
  readonly changes: readonly DutyChange[];
}

/** A reminder to queue: duties of one entity whose next rung has come. */
export interface ReminderRequest {
  readonly entityId: string;
  readonly duties: readonly Duty[];
  readonly asOf: Instant;
}

/** What was queued for one duty, and when to come back. */
export interface RungQueued {
  readonly dutyId: string;
  /** Every rung that this mail carries: one, or several after a downtime. */
  readonly rungs: readonly string[];
  readonly messageIds: readonly string[];
  /** Absent when no further reminder is planned. */
  readonly nextRung?: Duty['nextRung'];
}
