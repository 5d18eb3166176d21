import { workflowInfo } from '@temporalio/workflow';
import type {
  Assessment,
  AssessmentRequest,
  CommandAnswer,
  RungQueued,
  Snapshot,
  UndeliveredFact,
} from '../domain/assessment';
import type { CaseEvent, EntityType } from '../domain/case-event';
import type { Decision } from '../domain/decision';
import type { Duty } from '../domain/duty';
import type { Instant } from '../domain/instant';
import type { EntityInput } from './messages';

/** What an entity knows of itself: its events, what followed from them, what it answered, and its clock. */
export class EntityState {
  readonly #entityType: EntityType;
  readonly #organisation: string | undefined;
  readonly #clockOffset: number;
  /** As told at the start: a history goes on as it began. */
  readonly keepsTimer: boolean;
  readonly #events: CaseEvent[];
  readonly #answers: Map<string, CommandAnswer>;
  #duties: readonly Duty[];
  #decision: Decision | null;
  #decisionHash: string | null;
  #planHash: string | null;
  #step: number;
  #reassessAt: Instant | null;

  constructor(entityType: EntityType, { clockOffset, organisation, keepsTimer, carried }: EntityInput) {
    this.keepsTimer = keepsTimer === true;
    this.#entityType = entityType;
    this.#organisation = organisation;
    this.#clockOffset = clockOffset;
    this.#events = [...(carried?.snapshot.events ?? [])];
    this.#answers = new Map(Object.entries(carried?.answers ?? {}));
    this.#duties = carried?.snapshot.duties ?? [];
    this.#decision = carried?.snapshot.decision ?? null;
    this.#decisionHash = carried?.decisionHash ?? null;
    this.#planHash = carried?.snapshot.planHash ?? null;
    this.#step = carried?.snapshot.step ?? 0;
    this.#reassessAt = carried?.snapshot.reassessAt ?? null;
  }

  /** The entity's clock: the workflow's, shifted in a rehearsal. */
  now(): Instant {
    return instantOf(Date.now() + this.#clockOffset);
  }

  get events(): readonly CaseEvent[] {
    return this.#events;
  }

  get eventCount(): number {
    return this.#events.length;
  }

  hasBegun(): boolean {
    return this.#events.length > 0;
  }

  duty(id: string): Duty | undefined {
    return this.#duties.find((duty) => duty.id === id);
  }

  answerTo(eventId: string): CommandAnswer | undefined {
    return this.#answers.get(eventId);
  }

  /** Duties whose next rung has come. */
  rungsDue(): readonly Duty[] {
    const now = this.now();
    return this.#duties.filter(({ nextRung }) => nextRung !== undefined && nextRung.at <= now);
  }

  isReassessmentDue(): boolean {
    return this.#reassessAt !== null && this.#reassessAt <= this.now();
  }

  /** The next instant at which there is something to do without anybody's doing. */
  wakeAt(): Instant | null {
    const rungs = this.#duties.flatMap(({ nextRung }) => (nextRung === undefined ? [] : [nextRung.at]));
    return [...rungs, ...(this.#reassessAt === null ? [] : [this.#reassessAt])].sort()[0] ?? null;
  }

  assessmentRequest(arrived: readonly CaseEvent[], asOf: Instant): AssessmentRequest {
    return {
      entityId: workflowInfo().workflowId,
      events: [...this.#events, ...arrived],
      arrived: arrived.length,
      duties: this.#duties,
      decisionHash: this.#decisionHash,
      asOf,
    };
  }

  /** Takes events and what followed from them. Returns whether there is anything to project. */
  settle(
    arrived: readonly CaseEvent[],
    { decision, decisionHash, changes, planHash, reassessAt }: Assessment,
  ): boolean {
    this.#reassessAt = reassessAt ?? null;
    if (arrived.length === 0 && changes.length === 0 && decision === undefined) return false;
    const changed = new Map(changes.map(({ duty }) => [duty.id, duty]));
    const kept = this.#duties.map((duty) => changed.get(duty.id) ?? duty);
    const known = new Set(kept.map(({ id }) => id));
    this.#events.push(...arrived);
    this.#duties = [...kept, ...[...changed.values()].filter(({ id }) => !known.has(id))];
    this.#decision = decision ?? this.#decision;
    this.#decisionHash = decisionHash;
    this.#planHash = planHash;
    this.#step += 1;
    return true;
  }

  /** Answers settled events. */
  answer(arrived: readonly CaseEvent[], { decision, changes }: Assessment): void {
    for (const { id: eventId, contentHash } of arrived)
      this.#answers.set(eventId, {
        entityId: workflowInfo().workflowId,
        eventId,
        contentHash,
        changes,
        ...(decision && { decision }),
      });
  }

  /** Moves each reminded duty on to its next rung. */
  noteRungs(queued: readonly RungQueued[]): void {
    const next = new Map(queued.map(({ dutyId, nextRung }) => [dutyId, nextRung]));
    this.#duties = this.#duties.map((duty) => (next.has(duty.id) ? withNextRung(duty, next.get(duty.id)) : duty));
  }

  reassessIn(milliseconds: number): void {
    this.#reassessAt = instantOf(Date.parse(this.now()) + milliseconds);
  }

  /** Who it is, and how often it was settled. */
  identity(): Pick<Snapshot, 'entityId' | 'entityType' | 'organisation' | 'step'> {
    return {
      entityId: workflowInfo().workflowId,
      entityType: this.#entityType,
      ...(this.#organisation !== undefined && { organisation: this.#organisation }),
      step: this.#step,
    };
  }

  snapshot(undelivered: readonly UndeliveredFact[] = []): Snapshot {
    return {
      ...this.identity(),
      events: this.#events,
      decision: this.#decision,
      duties: this.#duties,
      planHash: this.#planHash,
      reassessAt: this.#reassessAt,
      ...(undelivered.length > 0 && { undelivered }),
      asOf: this.now(),
    };
  }

  /** Everything that the next run goes on with. */
  carriedOver(undelivered: readonly UndeliveredFact[]): EntityInput {
    return {
      clockOffset: this.#clockOffset,
      ...(this.#organisation !== undefined && { organisation: this.#organisation }),
      keepsTimer: true,
      carried: {
        version: 1,
        snapshot: this.snapshot(undelivered),
        decisionHash: this.#decisionHash,
        answers: Object.fromEntries(this.#answers),
      },
    };
  }
}

function withNextRung({ nextRung: _done, ...duty }: Duty, nextRung: Duty['nextRung']): Duty {
  return nextRung === undefined ? duty : { ...duty, nextRung };
}

function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}
