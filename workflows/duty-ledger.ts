import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { EntityActivities } from '../activities/contract';
import type { Assessment, CommandAnswer, Snapshot } from '../domain/assessment';
import type { CaseEvent, EntityType, NewEvent } from '../domain/case-event';
import type { Decision } from '../domain/decision';
import type { Duty } from '../domain/duty';
import type { Instant } from '../domain/instant';
import { type CarriedState, commandUpdate, type EntityInput, snapshotQuery } from './messages';

/** What makes one kind of entity different from another. */
export interface EntityLife {
  readonly entityType: EntityType;
  /** Update name to the event it records. */
  readonly commands: Readonly<Record<string, string>>;
  /** The event without which the entity does not exist. */
  readonly firstEvent: string;
  /** Duty id to the event that closes it. */
  readonly closedBy: Readonly<Record<string, string>>;
}

const local: Pick<EntityActivities, 'assess' | 'remind'> = proxyLocalActivities<EntityActivities>({
  startToCloseTimeout: '1 second',
  // A locked store fails fast; from the second retry on, a timer frees the workflow task.
  localRetryThreshold: '500 milliseconds',
  retry: { initialInterval: '100 milliseconds', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

const remote: Pick<EntityActivities, 'project' | 'projectAll'> = proxyActivities<EntityActivities>({
  startToCloseTimeout: '5 seconds',
  retry: {
    initialInterval: '200 milliseconds',
    maximumInterval: '10 seconds',
    nonRetryableErrorTypes: ['PROJECTION_GAP'],
  },
});

/**
 * Carries an entity: records what Updates bring, lets the rules say what follows, waits on one timer for the next
 * reminder. Runs until continue-as-new; call it last in a workflow.
 */
export async function runDutyLedger(life: EntityLife, input: EntityInput): Promise<never> {
  const ledger = new DutyLedger(life, input);
  ledger.register();
  for (;;) await ledger.step();
}

class DutyLedger {
  readonly #life: EntityLife;
  readonly #clockOffset: number;
  readonly #events: CaseEvent[];
  readonly #answers: Map<string, CommandAnswer>;
  readonly #pending: CaseEvent[] = [];
  #duties: readonly Duty[];
  #decision: Decision | null;
  #decisionHash: string | null;
  #planHash: string | null;

  constructor(life: EntityLife, { clockOffset, carried }: EntityInput) {
    this.#life = life;
    this.#clockOffset = clockOffset;
    this.#events = [...(carried?.snapshot.events ?? [])];
    this.#duties = carried?.snapshot.duties ?? [];
    this.#decision = carried?.snapshot.decision ?? null;
    this.#planHash = carried?.snapshot.planHash ?? null;
    this.#decisionHash = carried?.decisionHash ?? null;
    this.#answers = new Map(Object.entries(carried?.answers ?? {}));
  }

  register(): void {
    setHandler(snapshotQuery, () => this.#snapshot());
    for (const [command, eventType] of Object.entries(this.#life.commands))
      setHandler(commandUpdate(command), (event) => this.#record(event), {
        validator: (event) => this.#refuseWhatCannotBe(event, eventType),
      });
  }

  /** One turn: remind, else settle what came in, else hand over to a fresh run when the history has grown long. */
  async step(): Promise<void> {
    await this.#untilSomethingToDo();
    // First what is due: an attempt that died may have queued it already, and no event may overtake that.
    if (this.#rungsDue().length > 0) await this.#remind();
    else if (this.#pending.length > 0) await this.#settlePending();
    else if (workflowInfo().continueAsNewSuggested) await this.#handOver();
  }

  /** The entity's clock: the workflow's, shifted in a rehearsal. */
  #now(): Instant {
    return new Date(Date.now() + this.#clockOffset).toISOString() as Instant;
  }

  async #record(event: NewEvent): Promise<CommandAnswer> {
    if (!this.#answers.has(event.id)) this.#pending.push({ ...event, recordedAt: this.#now() });
    await condition(() => this.#answers.has(event.id));
    return this.#answers.get(event.id) as CommandAnswer;
  }

  #refuseWhatCannotBe(event: NewEvent, eventType: string): void {
    if (this.#answers.has(event.id)) return;
    if (event.type !== eventType) throw refusal('INVALID_INPUT', 'type', event.type);
    const begun = this.#events.length + this.#pending.length > 0;
    if (begun === (event.type === this.#life.firstEvent)) throw refusal('UNKNOWN_ENTITY', 'entity', event.type);
    const dutyId = Object.entries(this.#life.closedBy).find(([, closing]) => closing === event.type)?.[0];
    if (dutyId !== undefined) this.#refuseClosedDuty(dutyId, event.type);
  }

  #refuseClosedDuty(dutyId: string, eventType: string): void {
    const duty = this.#duties.find(({ id }) => id === dutyId);
    if (duty === undefined) throw refusal('UNKNOWN_DUTY', 'duty', dutyId);
    if (duty.status !== 'open')
      throw refusal('DUTY_NOT_OPEN', 'duty', dutyId, { status: duty.status, on: duty.fulfilment?.on });
    if (this.#pending.some(({ type }) => type === eventType)) throw refusal('DUTY_BEING_PROVED', 'duty', dutyId);
  }

  async #untilSomethingToDo(): Promise<void> {
    const awake = () => this.#pending.length > 0 || workflowInfo().continueAsNewSuggested;
    const next = this.#nextRungAt();
    if (next === null) await condition(awake);
    else if (next > this.#now()) await condition(awake, Math.max(Date.parse(next) - Date.parse(this.#now()), 1));
  }

  #nextRungAt(): Instant | null {
    const instants = this.#duties.flatMap(({ nextRung }) => (nextRung === undefined ? [] : [nextRung.at]));
    return instants.sort()[0] ?? null;
  }

  #rungsDue(): readonly Duty[] {
    const now = this.#now();
    return this.#duties.filter(({ nextRung }) => nextRung !== undefined && nextRung.at <= now);
  }

  /** Assesses, projects and answers everything that waits, so that one step sees one consistent plan. */
  async #settlePending(): Promise<void> {
    const arrived = this.#pending.splice(0);
    const fromEvent = this.#events.length;
    this.#events.push(...arrived);
    const asOf = this.#now();
    const assessment = await local.assess({
      entityId: workflowInfo().workflowId,
      events: this.#events,
      duties: this.#duties,
      decisionHash: this.#decisionHash,
      asOf,
    });
    this.#take(assessment);
    await this.#project(fromEvent, arrived, assessment, asOf);
    for (const event of arrived) this.#answers.set(event.id, this.#answerTo(event, assessment));
  }

  #take({ decision, decisionHash, changes, planHash }: Assessment): void {
    const changed = new Map(changes.map(({ duty }) => [duty.id, duty]));
    const kept = this.#duties.map((duty) => changed.get(duty.id) ?? duty);
    const known = new Set(kept.map(({ id }) => id));
    this.#duties = [...kept, ...[...changed.values()].filter(({ id }) => !known.has(id))];
    this.#decision = decision ?? this.#decision;
    this.#decisionHash = decisionHash;
    this.#planHash = planHash;
  }

  async #project(fromEvent: number, newEvents: readonly CaseEvent[], assessment: Assessment, asOf: Instant) {
    const { decision, changes, planHash } = assessment;
    const entityId = workflowInfo().workflowId;
    try {
      await remote.project({
        entityId,
        entityType: this.#life.entityType,
        fromEvent,
        newEvents,
        changes,
        planHash,
        asOf,
        ...(decision && { decision }),
      });
    } catch (error) {
      if (!isProjectionGap(error)) throw error;
      await remote.projectAll(this.#snapshot());
    }
  }

  #answerTo(event: CaseEvent, { decision, changes }: Assessment): CommandAnswer {
    return {
      entityId: workflowInfo().workflowId,
      eventId: event.id,
      contentHash: event.contentHash,
      changes,
      ...(decision && { decision }),
    };
  }

  async #remind(): Promise<void> {
    const queued = await local.remind({
      entityId: workflowInfo().workflowId,
      duties: this.#rungsDue(),
      asOf: this.#now(),
    });
    const next = new Map(queued.map(({ dutyId, nextRung }) => [dutyId, nextRung]));
    this.#duties = this.#duties.map((duty) => (next.has(duty.id) ? withNextRung(duty, next.get(duty.id)) : duty));
  }

  #snapshot(): Snapshot {
    return {
      entityId: workflowInfo().workflowId,
      entityType: this.#life.entityType,
      events: this.#events,
      decision: this.#decision,
      duties: this.#duties,
      planHash: this.#planHash,
      asOf: this.#now(),
    };
  }

  async #handOver(): Promise<void> {
    await condition(allHandlersFinished);
    if (this.#pending.length > 0) return;
    const carried: CarriedState = {
      version: 1,
      snapshot: this.#snapshot(),
      decisionHash: this.#decisionHash,
      answers: Object.fromEntries(this.#answers),
    };
    await continueAsNew<(input: EntityInput) => Promise<void>>({ clockOffset: this.#clockOffset, carried });
  }
}

function withNextRung({ nextRung: _done, ...duty }: Duty, nextRung: Duty['nextRung']): Duty {
  return nextRung === undefined ? duty : { ...duty, nextRung };
}

function refusal(code: string, field: string, value: unknown, details?: object): ApplicationFailure {
  return ApplicationFailure.nonRetryable(code, code, { field, value, details });
}

function isProjectionGap(error: unknown): boolean {
  const cause = (error as { cause?: unknown }).cause;
  return cause instanceof ApplicationFailure && cause.type === 'PROJECTION_GAP';
}
