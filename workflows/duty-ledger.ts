import {
  type ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  patched,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { EntityActivities } from '../activities/contract';
import type { Assessment, CommandAnswer } from '../domain/assessment';
import type { CaseEvent, NewEvent } from '../domain/case-event';
import type { Instant } from '../domain/instant';
import { Alarm } from './alarm';
import type { EntityLife } from './entity-life';
import { EntityState } from './entity-state';
import { FactCourier, noteFact } from './fact-courier';
import { isFailure, refusal, refusalBehind } from './failures';
import { type EntityInput, eventUpdate, factSignal, reassessSignal, snapshotQuery } from './messages';
import { refuseWhatCannotBe } from './validator';

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
  readonly #alarm = new Alarm();
  /** Accepted, not yet settled. */
  readonly #pending: CaseEvent[] = [];
  /** Ids of pending events that nobody waits for. */
  readonly #facts = new Set<string>();
  /** What the rules could not assess, by event id. */
  readonly #refusals = new Map<string, ApplicationFailure>();
  /** Somebody asked for a new assessment. */
  #reassessmentAsked = false;
  readonly #courier: FactCourier;

  constructor(life: EntityLife, input: EntityInput) {
    this.#life = life;
    this.#state = new EntityState(life.entityType, input);
    this.#courier = new FactCourier(() => this.#state.now(), input.carried?.snapshot.undelivered);
  }

  register(): void {
    const names = Object.keys(this.#life.events).map((type): [string, string] => [type, type]);
    setHandler(snapshotQuery, () => this.#state.snapshot(this.#courier.undelivered));
    for (const [name, type] of [...names, ...Object.entries(this.#life.formerNames ?? {})])
      setHandler(eventUpdate(name), (event) => this.#record(event), {
        validator: (event) => this.#refuseRequest(event, type),
      });
    setHandler(factSignal, (fact) => this.#note(fact));
    setHandler(reassessSignal, () => {
      this.#reassessmentAsked = true;
    });
  }

  /** One turn: remind, else settle what came in, else look again, else hand over when the history has grown long. */
  async step(): Promise<void> {
    await this.#untilSomethingToDo();
    // First what is due: an attempt that died may have queued it already, and no event may overtake that.
    if (this.#state.rungsDue().length > 0) await this.#remind();
    else if (this.#pending.length > 0) await this.#settlePending();
    else if (this.#isReassessmentDue()) await this.#reassess();
    else if (this.#courier.isRetryDue()) this.#courier.send([]);
    else if (workflowInfo().continueAsNewSuggested) await this.#handOver();
  }

  #isReassessmentDue(): boolean {
    return this.#state.isReassessmentDue() || this.#hasToReassess();
  }

  #hasToReassess(): boolean {
    return this.#reassessmentAsked && this.#state.hasBegun();
  }

  async #record(event: NewEvent): Promise<CommandAnswer> {
    // One that is being settled gets the same answer.
    if (this.#known(event.id) === undefined) this.#pending.push({ ...event, recordedAt: this.#state.now() });
    await condition(() => this.#state.answerTo(event.id) !== undefined || this.#refusals.has(event.id));
    const answer = this.#state.answerTo(event.id);
    if (answer === undefined) throw this.#refusals.get(event.id);
    return answer;
  }

  #known(id: string): CaseEvent | undefined {
    return [...this.#state.events, ...this.#pending].find((event) => event.id === id);
  }

  /** The client compares an answered request with its answer; an id that a fact or another request has is taken. */
  #refuseRequest(event: NewEvent, type: string): void {
    if (this.#state.answerTo(event.id) !== undefined) return;
    const known = this.#known(event.id);
    if (known === undefined) this.#refuseWhatCannotBe(event, type);
    else if (isFact(known) || known.contentHash !== event.contentHash)
      throw refusal('REQUEST_ID_REUSED', 'requestId', event.id);
  }

  #refuseWhatCannotBe(event: NewEvent, type: string): void {
    const { events } = this.#state;
    refuseWhatCannotBe(event, type, this.#life, { events, pending: this.#pending, duty: (id) => this.#state.duty(id) });
  }

  /** A fact that came before is known; one that cannot be is left out, and its sender goes on all the same. */
  #note(fact: NewEvent): void {
    if (this.#known(fact.id) !== undefined) return;
    try {
      this.#refuseWhatCannotBe(fact, fact.type);
      this.#facts.add(fact.id);
      this.#pending.push({ ...fact, recordedAt: this.#state.now() });
    } catch (error) {
      noteFact(LEFT_OUT, fact, error);
    }
  }

  async #untilSomethingToDo(): Promise<void> {
    const { retryAt } = this.#courier;
    const awake = () =>
      this.#pending.length > 0 ||
      this.#hasToReassess() ||
      this.#courier.retryAt !== retryAt ||
      workflowInfo().continueAsNewSuggested;
    const wakeAt = earlier(this.#state.wakeAt(), retryAt);
    if (wakeAt !== null && wakeAt <= this.#state.now()) return;
    if (this.#state.keepsTimer) await this.#untilAlarm(wakeAt, awake);
    else if (wakeAt === null) await condition(awake);
    else await condition(awake, millisecondsBetween(this.#state.now(), wakeAt));
  }

  async #untilAlarm(wakeAt: Instant | null, awake: () => boolean): Promise<void> {
    this.#alarm.set(wakeAt, this.#state.now());
    await condition(() => awake() || (wakeAt !== null && this.#alarm.isSilent));
  }

  /** Assesses, projects and answers one event, so that each has its own answer and none is refused for another. */
  async #settlePending(): Promise<void> {
    // They stay pending while they are assessed: the validator must see them, and a snapshot must not.
    const arrived = this.#nextArrived();
    const asOf = this.#state.now();
    const assessment = await this.#assess(arrived, asOf).catch((error: unknown) => this.#refuse(arrived, error));
    this.#pending.splice(0, arrived.length);
    if (assessment === null) return;
    const fromEvent = this.#state.eventCount;
    this.#state.settle(arrived, assessment);
    await this.#project(fromEvent, arrived, assessment, asOf);
    this.#tellOthers(assessment);
    const awaited = arrived.filter(({ id }) => !this.#facts.delete(id));
    this.#state.answer(awaited, assessment);
  }

  /** Until version 0.3 events that arrived together were assessed together. */
  #nextArrived(): CaseEvent[] {
    return this.#pending.length > 1 && !patched('one-by-one') ? [...this.#pending] : this.#pending.slice(0, 1);
  }

  #assess(arrived: readonly CaseEvent[], asOf: Instant): Promise<Assessment> {
    return local.assess(this.#state.assessmentRequest(arrived, asOf));
  }

  /** The rules refuse for good what no retry can change; the events are not recorded and their senders told. */
  #refuse(arrived: readonly CaseEvent[], error: unknown): null {
    const cause = refusalBehind(error);
    if (cause === null) throw error;
    for (const event of arrived) {
      if (this.#facts.delete(event.id)) noteFact(LEFT_OUT, event, cause);
      else this.#refusals.set(event.id, cause);
    }
    return null;
  }

  /** Nothing was reported, but a day has passed or something was set that may change the result. */
  async #reassess(): Promise<void> {
    const asOf = this.#state.now();
    this.#reassessmentAsked = false;
    try {
      const assessment = await this.#assess([], asOf);
      if (this.#state.settle([], assessment)) await this.#project(this.#state.eventCount, [], assessment, asOf);
      this.#tellOthers(assessment);
    } catch (error) {
      if (refusalBehind(error) === null) throw error;
      this.#state.reassessIn(ASK_AGAIN_MS);
    }
  }

  /**
   * Sends what other entities have to know, and with it what has waited. Nobody waits for it.
   * Assessments recorded before version 0.3 hold no facts, so that their histories replay as they were.
   */
  #tellOthers({ facts = [] }: Assessment): void {
    this.#courier.send(facts);
  }

  async #project(fromEvent: number, newEvents: readonly CaseEvent[], assessment: Assessment, asOf: Instant) {
    const { decision, changes, planHash } = assessment;
    const change = { ...this.#state.identity(), fromEvent, newEvents, changes, planHash, asOf };
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
      if (!isFailure(error, 'PROJECTION_GAP')) throw error;
      await remote.projectAll(this.#state.snapshot());
    }
  }

  /**
   * What arrives meanwhile comes first: its handler waits for this run, and the next run cannot answer it. Facts that are
   * not on their way yet go over to the next run, which sends them at once.
   */
  async #handOver(): Promise<void> {
    const hasWork = () => this.#pending.length > 0 || this.#hasToReassess();
    this.#courier.pause();
    await condition(() => hasWork() || (allHandlersFinished() && this.#courier.isIdle));
    if (hasWork()) return this.#courier.resume();
    await continueAsNew<(input: EntityInput) => Promise<void>>(this.#state.carriedOver(this.#courier.undelivered));
  }
}

const LEFT_OUT = 'a fact was left out';

function isFact({ id }: Pick<CaseEvent, 'id'>): boolean {
  return id.startsWith('fact-');
}

/** The earlier of two instants; null where neither is set. */
function earlier(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function millisecondsBetween(from: Instant, to: Instant): number {
  return Math.max(Date.parse(to) - Date.parse(from), 1);
}
