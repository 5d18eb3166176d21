import {
  ActivityFailure,
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
import type { Assessment, CommandAnswer } from '../domain/assessment';
import type { CaseEvent, EntityType, NewEvent } from '../domain/case-event';
import type { Instant } from '../domain/instant';
import { EntityState } from './entity-state';
import { commandUpdate, type EntityInput, snapshotQuery } from './messages';

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

/** After an assessment that the rules refused, the entity asks again this much later. */
const ASK_AGAIN_MS = 24 * 60 * 60 * 1000;

/**
 * Carries an entity: records what Updates bring, lets the rules say what follows, waits on one timer for the next
 * reminder or the next day that changes the result. Runs until continue-as-new; call it last in a workflow.
 */
export async function runDutyLedger(life: EntityLife, input: EntityInput): Promise<never> {
  const ledger = new DutyLedger(life, input);
  ledger.register();
  for (;;) await ledger.step();
}

class DutyLedger {
  readonly #life: EntityLife;
  readonly #state: EntityState;
  /** Accepted, not yet settled. */
  readonly #pending: CaseEvent[] = [];
  /** What the rules could not assess, by event id. */
  readonly #refusals = new Map<string, ApplicationFailure>();

  constructor(life: EntityLife, input: EntityInput) {
    this.#life = life;
    this.#state = new EntityState(life.entityType, input);
  }

  register(): void {
    setHandler(snapshotQuery, () => this.#state.snapshot());
    for (const [command, eventType] of Object.entries(this.#life.commands))
      setHandler(commandUpdate(command), (event) => this.#record(event), {
        validator: (event) => this.#refuseWhatCannotBe(event, eventType),
      });
  }

  /** One turn: remind, else settle what came in, else look again, else hand over when the history has grown long. */
  async step(): Promise<void> {
    await this.#untilSomethingToDo();
    // First what is due: an attempt that died may have queued it already, and no event may overtake that.
    if (this.#state.rungsDue().length > 0) await this.#remind();
    else if (this.#pending.length > 0) await this.#settlePending();
    else if (this.#state.isReassessmentDue()) await this.#reassess();
    else if (workflowInfo().continueAsNewSuggested) await this.#handOver();
  }

  async #record(event: NewEvent): Promise<CommandAnswer> {
    if (this.#state.answerTo(event.id) === undefined) this.#pending.push({ ...event, recordedAt: this.#state.now() });
    await condition(() => this.#state.answerTo(event.id) !== undefined || this.#refusals.has(event.id));
    const answer = this.#state.answerTo(event.id);
    if (answer === undefined) throw this.#refusals.get(event.id);
    return answer;
  }

  #refuseWhatCannotBe(event: NewEvent, eventType: string): void {
    if (this.#state.answerTo(event.id) !== undefined) return;
    if (event.type !== eventType) throw refusal('INVALID_INPUT', 'type', event.type);
    const begun = this.#state.hasBegun() || this.#pending.length > 0;
    if (begun === (event.type === this.#life.firstEvent)) throw refusal('UNKNOWN_ENTITY', 'entity', event.type);
    const dutyId = Object.entries(this.#life.closedBy).find(([, closing]) => closing === event.type)?.[0];
    if (dutyId !== undefined) this.#refuseClosedDuty(dutyId, event.type);
  }

  #refuseClosedDuty(dutyId: string, eventType: string): void {
    const duty = this.#state.duty(dutyId);
    if (duty === undefined) throw refusal('UNKNOWN_DUTY', 'duty', dutyId);
    if (duty.status !== 'open')
      throw refusal('DUTY_NOT_OPEN', 'duty', dutyId, { status: duty.status, on: duty.fulfilment?.on });
    if (this.#pending.some(({ type }) => type === eventType)) throw refusal('DUTY_BEING_PROVED', 'duty', dutyId);
  }

  async #untilSomethingToDo(): Promise<void> {
    const awake = () => this.#pending.length > 0 || workflowInfo().continueAsNewSuggested;
    const wakeAt = this.#state.wakeAt();
    if (wakeAt === null) await condition(awake);
    else if (wakeAt > this.#state.now()) await condition(awake, millisecondsBetween(this.#state.now(), wakeAt));
  }

  /** Assesses, projects and answers everything that waits, so that one step sees one consistent plan. */
  async #settlePending(): Promise<void> {
    // They stay pending while they are assessed: the validator must see them, and a snapshot must not.
    const arrived = [...this.#pending];
    const asOf = this.#state.now();
    const assessment = await this.#assess(arrived, asOf).catch((error: unknown) => this.#refuse(arrived, error));
    this.#pending.splice(0, arrived.length);
    if (assessment === null) return;
    const fromEvent = this.#state.eventCount;
    this.#state.settle(arrived, assessment);
    await this.#project(fromEvent, arrived, assessment, asOf);
    this.#state.answer(arrived, assessment);
  }

  #assess(arrived: readonly CaseEvent[], asOf: Instant): Promise<Assessment> {
    return local.assess(this.#state.assessmentRequest(arrived, asOf));
  }

  /** The rules refuse for good what no retry can change; the events are not recorded and their senders told. */
  #refuse(arrived: readonly CaseEvent[], error: unknown): null {
    const cause = refusalBehind(error);
    if (cause === null) throw error;
    for (const { id } of arrived) this.#refusals.set(id, cause);
    return null;
  }

  /** Nothing was reported, but a day has passed that may change the result. */
  async #reassess(): Promise<void> {
    const asOf = this.#state.now();
    try {
      const assessment = await this.#assess([], asOf);
      if (this.#state.settle([], assessment)) await this.#project(this.#state.eventCount, [], assessment, asOf);
    } catch (error) {
      if (refusalBehind(error) === null) throw error;
      this.#state.reassessIn(ASK_AGAIN_MS);
    }
  }

  async #project(fromEvent: number, newEvents: readonly CaseEvent[], assessment: Assessment, asOf: Instant) {
    const { decision, changes, planHash } = assessment;
    const { entityId, entityType, step } = this.#state.snapshot();
    const change = { entityId, entityType, fromEvent, newEvents, changes, planHash, step, asOf };
    await this.#healingGaps(() => remote.project({ ...change, ...(decision && { decision }) }));
  }

  async #remind(): Promise<void> {
    const duties = this.#state.rungsDue();
    const request = { entityId: workflowInfo().workflowId, duties, asOf: this.#state.now() };
    await this.#healingGaps(async () => this.#state.noteRungs(await local.remind(request)));
  }

  /** A read model that lacks earlier steps is sent the whole state; what was reminded of too early comes again. */
  async #healingGaps(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ActivityFailure) || !isFailure(error.cause, 'PROJECTION_GAP')) throw error;
      await remote.projectAll(this.#state.snapshot());
    }
  }

  async #handOver(): Promise<void> {
    await condition(allHandlersFinished);
    if (this.#pending.length > 0) return;
    await continueAsNew<(input: EntityInput) => Promise<void>>(this.#state.carriedOver());
  }
}

function refusal(code: string, field: string, value: unknown, details?: object): ApplicationFailure {
  return ApplicationFailure.nonRetryable(code, code, { field, value, details });
}

/** The refusal of the rules behind a failed assessment; null for every other failure. */
function refusalBehind(error: unknown): ApplicationFailure | null {
  const cause = error instanceof ActivityFailure ? error.cause : undefined;
  return cause instanceof ApplicationFailure && cause.nonRetryable === true ? cause : null;
}

function isFailure(cause: unknown, type: string): boolean {
  return cause instanceof ApplicationFailure && cause.type === type;
}

function millisecondsBetween(from: Instant, to: Instant): number {
  return Math.max(Date.parse(to) - Date.parse(from), 1);
}
